package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.language.AnalyzedText;
import casus.language.LanguageCores;
import casus.quantity.Quantity;
import casus.quantity.QuantityExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Any string")
class AnyTextTest {

    private static final String[] PIECES = {"lundi", "31", "février", "depuis", "99999999999999999999", "le", "nuit de", " à ", "2016",
            "/", "-", "\n", "une",
        "dizaines", "de", "plus de", "entre", "et", "mille", "millions", "il y a", "ans", "’", "0", "1er", ",", ".", "\ud83d", "é",
        "les derniers", "semaine", "%",
        "deux", "cent", "29", "au moins", "années", "dernier", "jusqu'au", "31/02/2015", "00/00/0000", "milliers", "\u00a0"};

    @Test
    @DisplayName("gives expressions and quantities in order, inside the text and apart from each other, and never an error")
    void spansInside() {
        TimeExtractor times = TimeExtractor.of("fr");
        QuantityExtractor quantities = QuantityExtractor.of("fr");
        AnchorFinder anchors = AnchorFinder.of("fr", ActiveYears.UNKNOWN);
        Anchor anchor = new Anchor(Optional.of(LocalDate.of(2016, 2, 29)), Anchor.Origin.METADATA, "", Optional.empty());
        Random random = new Random(20160229);
        for (int i = 0; i < 400; i++) {
            StringBuilder b = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                b.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String text = b.toString();
            AnalyzedText analysis = LanguageCores.of("fr").tag(text);
            int end = 0;
            List<TimeExpression> found = times.extract(analysis, anchor);
            for (TimeExpression t : found) {
                assertThat(t.span().start()).as(text).isGreaterThanOrEqualTo(end);
                end = t.span().end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            end = 0;
            for (Quantity q : quantities.extract(analysis, found.stream().map(TimeExpression::span).toList())) {
                assertThat(q.span().start()).as(text).isGreaterThanOrEqualTo(end);
                end = q.span().end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            anchors.find(new Article("a", text, Metadata.NONE), List.of());
        }
    }
}

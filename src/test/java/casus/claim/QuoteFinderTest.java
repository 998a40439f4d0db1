package casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quotations")
class QuoteFinderTest {

    @Test
    void everyKindOfMarkIsRead() {
        String text = "« un exploit », \"une victoire\" et “un massacre”.";
        assertThat(QuoteFinder.find(text)).extracting(q -> q.inner().of(text)).containsExactly("un exploit", "une victoire", "un massacre");
    }

    @Test
    void aQuotationThatNothingClosesEndsWithItsParagraph() {
        String text = "Il a dit : « nous avons gagné\nLe lendemain, rien.";
        assertThat(QuoteFinder.find(text)).singleElement().satisfies(q -> assertThat(q.inner().of(text)).isEqualTo("nous avons gagné"));
    }

    @Test
    void anyStringGivesSpansInsideIt() {
        Random random = new Random(7);
        String signs = "«»\"“”„ abc.\n\u00a0é\ud83d\ude00:'";
        for (int i = 0; i < 2000; i++) {
            StringBuilder b = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                b.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = b.toString();
            assertThat(QuoteFinder.find(text)).allSatisfy(q -> {
                assertThat(q.outer().end()).isLessThanOrEqualTo(text.length());
                assertThat(q.outer().contains(q.inner())).isTrue();
            });
        }
    }
}

package casus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.knowledge.Knowledge;
import casus.language.LanguageCores;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;

/** New inputs are sought by {@code JAZZER_FUZZ=1 mvn -B test -Dfuzz.hooks=true -Dtest=ExtractorFuzzTest#french}. */
@DisplayName("On any text, an extraction")
class ExtractorFuzzTest {

    private static final Map<String, Extractor> LOADED = new TreeMap<>();

    @FuzzTest(maxDuration = "10m")
    @DisplayName("of French points only to words of the text, and is the same each time")
    void french(FuzzedDataProvider data) {
        extract("fr", data);
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("of English points only to words of the text, and is the same each time")
    void english(FuzzedDataProvider data) {
        extract("en", data);
    }

    private static void extract(String language, FuzzedDataProvider data) {
        if (!LanguageCores.supports(language)) {
            return;
        }
        Extractor extractor = LOADED.computeIfAbsent(language, l -> new Extractor(Knowledge.standard(), l));
        Metadata metadata = data.consumeBoolean() ? Metadata.NONE
                : Metadata.NONE.withPublished(LocalDate.ofEpochDay(data.consumeInt(-20_000, 40_000)));
        String text = data.consumeString(4000);
        if (text.isBlank()) {
            return;
        }
        Article article = new Article("fuzz", text, metadata);
        Extraction once = extractor.extract(article);
        Sound.check(article, once);
        assertThat(extractor.extract(article)).isEqualTo(once);
    }
}

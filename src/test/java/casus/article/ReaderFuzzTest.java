package casus.article;

import static org.assertj.core.api.Assertions.assertThat;

import casus.error.CasusException;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/**
 * Whatever the bytes, a reader gives articles that every format can carry, or a reason in words. Inputs that once failed lie beside; new ones
 * are sought by {@code JAZZER_FUZZ=1 mvn -B test -Dfuzz.hooks=true -Dtest=ReaderFuzzTest#jsonLines}.
 */
@DisplayName("On any bytes, the reader of")
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DisplayName("JSON Lines gives fit articles or reasons")
    void jsonLines(byte[] bytes) {
        read(InputFormat.JSONL, bytes);
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("pages gives fit articles or reasons")
    void html(byte[] bytes) {
        read(InputFormat.HTML, bytes);
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("days gives days or reasons")
    void day(byte[] bytes) {
        try {
            assertThat(ArticleJson.day(new String(bytes, StandardCharsets.UTF_8)).getYear()).isBetween(0, 9999);
        } catch (CasusException reason) {
            assertThat(reason.getMessage()).isNotBlank();
        }
    }

    private static void read(InputFormat format, byte[] bytes) {
        new ArticleReader(Metadata.NONE, Optional.of(format), new ByteArrayInputStream(bytes)).read(List.of("-"), reading -> {
            if (reading instanceof Reading.Read read) {
                Article article = read.article();
                assertThat(article.text()).isNotBlank();
                for (Optional<String> field : List.of(Optional.of(article.text()), Optional.of(article.id()), article.metadata().title(),
                        article.metadata().outlet(), article.metadata().author(), article.metadata().url(), article.metadata().lang())) {
                    field.ifPresent(value -> assertThat(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                            .isEqualTo(value).doesNotContain("\u0000"));
                }
            } else {
                assertThat(((Reading.Unreadable) reading).reason()).isNotBlank();
            }
        });
    }
}

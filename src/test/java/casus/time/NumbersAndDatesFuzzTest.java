package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.numeral.Numerals;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;

/** New inputs are sought by {@code JAZZER_FUZZ=1 mvn -B test -Dfuzz.hooks=true -Dtest=NumbersAndDatesFuzzTest#numbers}. */
@DisplayName("On any words")
class NumbersAndDatesFuzzTest {

    private static final Numerals FRENCH = Numerals.of("fr");

    @FuzzTest(maxDuration = "10m")
    @DisplayName("a number has no value or one that is not negative")
    void numbers(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        OptionalLong value = FRENCH.value(words);
        value.ifPresent(v -> assertThat(v).isNotNegative());
        FRENCH.collective(words).ifPresent(v -> assertThat(v).isPositive());
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("the bounds of a date are in order")
    void dates(byte[] bytes) {
        String value = new String(bytes, StandardCharsets.UTF_8);
        Edtf.precision(value);
        Edtf.earliest(value).ifPresent(first -> Edtf.latest(value).ifPresent(last -> assertThat(last).isAfterOrEqualTo(first)));
    }
}

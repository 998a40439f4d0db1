package casus.language.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("French numbers")
class NumeralsTest {

    private static final Numerals FRENCH = Numerals.of("fr");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dix-sept|17", "vingt-et-un|21", "soixante et onze|71", "quatre-vingt-dix-neuf|99", "nonante|90",
            "cent dix-huit|118",
        "cinq cent trente-cinq|535", "quatre mille vingt|4020", "un million deux cent mille|1200000", "3.000.000|3000000",
        "180'000|180000", "6 700|6700",
        "1,2 million|1200000", "2014|2014"})
    @DisplayName("have the value of their digits or words")
    void values(String number, long value) {
        assertThat(FRENCH.value(number)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deux trois", "vingt vingt", "mille mille", "lundi", "6,7", "cent cent"})
    @DisplayName("that are none, or not whole, have no value")
    void none(String words) {
        assertThat(FRENCH.value(words)).isEmpty();
    }
}

package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import casus.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("EDTF values")
class EdtfTest {

    @ParameterizedTest
    @ValueSource(strings = {"4400/4242", "2016-03-02/2016-03-01", "2016-03/2015", "2016-02-30",
        "2016-13-01/2016-01-02/2016-01-03", "", "/"})
    @DisplayName("An interval that ends before it begins, like anything else that is no value, has no bounds")
    void improper(String value) {
        assertThat(Edtf.earliest(value)).isEmpty();
        assertThat(Edtf.latest(value)).isEmpty();
    }

    @Test
    @DisplayName("An expression that would end before it begins stays unresolved")
    void backwards() {
        TimeExpression time = TimeExpression.resolved(new Span(0, 4), Optional.of("2019/2016"), "between", Optional.empty(), 0.9);
        assertThat(time.value()).isEmpty();
        assertThat(time.kind()).isEqualTo(TimeExpression.Kind.DATE);
        assertThat(time.reliability()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-22, 2016-02-22, 2016-02-22, DAY", "2016-02, 2016-02-01, 2016-02-29, MONTH", "2014, 2014-01-01, 2014-12-31, YEAR",
        "199X, 1990-01-01, 1999-12-31, YEAR", "2015-23, 2015-09-01, 2015-12-31, SEASON", "2015-24, 2015-12-01, 2016-03-31, SEASON",
        "2016-02-24/2016-02-26, 2016-02-24, 2016-02-26, DAYS", "2014/.., 2014-01-01, , YEAR", "../2016-03-03, , 2016-03-03, DAYS",
        "2014-04~, 2014-03-01, 2014-05-31, MONTH", "2016-02-20~, 2016-02-17, 2016-02-23, DAYS", "PT24H, , , UNSTATED"})
    @DisplayName("A value gives the days it may mean and its grain")
    void bounds(String value, LocalDate earliest, LocalDate latest, TimeExpression.Precision precision) {
        assertThat(Edtf.earliest(value).orElse(null)).isEqualTo(earliest);
        assertThat(Edtf.latest(value).orElse(null)).isEqualTo(latest);
        assertThat(Edtf.precision(value)).isEqualTo(precision);
    }
}

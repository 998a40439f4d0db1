package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EDTF values")
class EdtfTest {

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

package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("English time expressions, written on Thursday 25 February 2016")
class EnglishTimeTest {

    private static final Writing WRITING = Writing.on("en", "2016-02-25");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The attack of 22 February 2016 killed ten.|22 February 2016|2016-02-22",
        "The raid took place on Feb. 23, 2015.|Feb. 23, 2015|2015-02-23",
        "The raid took place on March 1st, 2015.|March 1st, 2015|2015-03-01",
        "Published: Wednesday, May 23, 2018 10:15 PM|Wednesday, May 23, 2018|2018-05-23",
        "Published 2016-02-22|2016-02-22|2016-02-22",
        "Updated 23/02/2016|23/02/2016|2016-02-23",
        "Updated 02/23/2016|02/23/2016|2016-02-23",
        "The town fell in June 2014.|June 2014|2014-06",
        "War broke out in 2011.|2011|2011",
        "Fighting took place in the 1990s.|the 1990s|199X",
        "The intervention began in the autumn of 2015.|autumn of 2015|2015-23",
        "The siege was lifted in early March 2015.|early March 2015|2015-03",
        "Attacks have risen since the 2003 invasion of Iraq.|2003|2003",
        "It was a stronghold during a 2012 insurrection.|2012|2012"})
    @DisplayName("A complete date keeps its own value")
    void complete(String sentence, String words, String value) {
        WRITING.holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The town was taken last Monday.|last Monday|2016-02-22",
        "On Monday morning, they cut the road.|Monday morning|2016-02-22",
        "They attacked the village on Thursday.|Thursday|2016-02-25",
        "The gunmen opened fire late on Wednesday.|late on Wednesday|2016-02-24",
        "A bomb went off early Monday.|early Monday|2016-02-22",
        "Six people were killed, the ministry said Tuesday.|Tuesday|2016-02-23",
        "They will attack the village on Sunday.|Sunday|2016-02-28",
        "They said they would meet on Saturday.|Saturday|2016-02-27",
        "A truce is expected to begin on Saturday.|Saturday|2016-02-27",
        "The raid took place on Tuesday, Feb. 23.|Tuesday, Feb. 23|2016-02-23",
        "The raid took place on October 30.|October 30|2015-10-30",
        "The raid took place on the 23rd.|the 23rd|2016-02-23",
        "Talks will resume on 7 March.|7 March|2016-03-07",
        "The town fell in April.|April|2015-04",
        "The offensive began last December.|last December|2015-12",
        "Yesterday, three civilians were killed.|Yesterday|2016-02-24",
        "They were arrested earlier today.|earlier today|2016-02-25",
        "The camp was attacked overnight.|overnight|2016-02-24/2016-02-25",
        "The camp was attacked overnight from Tuesday to Wednesday.|overnight from Tuesday to Wednesday|2016-02-23/2016-02-24",
        "The offensive began 40 days ago.|40 days ago|2016-01-16",
        "The attack came two weeks ago.|two weeks ago|2016-02-11~",
        "The fighting stopped six months ago.|six months ago|2015-08~",
        "A convoy was attacked last week.|last week|2016-02-15/2016-02-21",
        "A convoy was attacked on Tuesday of last week.|Tuesday of last week|2016-02-16",
        "A convoy was attacked last month.|last month|2016-01",
        "A convoy was attacked earlier this month.|earlier this month|2016-02",
        "A convoy was attacked last year.|last year|2015",
        "A convoy was attacked in April last year.|April last year|2015-04",
        "A convoy was attacked on April 5 last year.|April 5 last year|2015-04-05",
        "A convoy was attacked in January this year.|January this year|2016-01",
        "Soldiers were killed by fighters in July.|July|2015-07",
        "They flew 62 sorties over the past two days.|over the past two days|2016-02-24/2016-02-25",
        "The summit will take place in two weeks.|two weeks|2016-03-10~"})
    @DisplayName("An incomplete date is counted from the day of writing, backward unless the sentence looks ahead")
    void counted(String sentence, String words, String value) {
        WRITING.holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They have held the town since 2014.|since 2014|2014/..",
        "The fate of the soldiers has been unknown since Monday.|since Monday|2016-02-22/..",
        "The truce runs until March 3, 2016.|until March 3, 2016|../2016-03-03",
        "Mourning was decreed starting March 3, 2016.|starting March 3, 2016|2016-03-03/..",
        "The truce held from 5 to 8 January 2016.|from 5 to 8 January 2016|2016-01-05/2016-01-08",
        "The truce held between 5 and 9 February.|between 5 and 9 February|2016-02-05/2016-02-09",
        "The truce held from January 5 to January 8, 2016.|from January 5 to January 8, 2016|2016-01-05/2016-01-08",
        "The truce held on Feb. 5-9.|Feb. 5-9|2016-02-05/2016-02-09",
        "The strikes lasted from Monday to Wednesday.|from Monday to Wednesday|2016-02-22/2016-02-24",
        "Between March 2014 and June 2015, the town was besieged.|Between March 2014 and June 2015|2014-03/2015-06",
        "The civil war of 1975-1990 left many dead.|1975-1990|1975/1990"})
    @DisplayName("Words around a date make intervals")
    void intervals(String sentence, String words, String value) {
        WRITING.holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The army retook the town in less than 24 hours.|less than 24 hours|PT24H",
        "A three-day truce was agreed.|three-day|P3D",
        "They fought for two weeks.|two weeks|P2W",
        "The war has lasted more than four years.|more than four years|P4Y",
        "A four-hour-long battle followed.|four-hour-long|PT4H",
        "They waged a decade-long war.|decade-long|P10Y",
        "In the past 48 hours, ten men were killed.|In the past 48 hours|PT48H",
        "The offensive had been prepared for several months.|for several months|none",
        "Clashes have intensified in recent days.|in recent days|none"})
    @DisplayName("Lengths of time are durations; vague ones have no value")
    void lengths(String sentence, String words, String value) {
        WRITING.holds(sentence, words, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A column of 2000 soldiers is advancing.",
        "The blast occurred at 2 p.m.",
        "A 24-year-old man was killed.",
        "The man, aged 24 years, was killed.",
        "Strikes took place at dawn.",
        "Every Monday, they protest.",
        "They may attack the town.",
        "Protesters march through the town.",
        "The sun rose.",
        "He took second place."})
    @DisplayName("Counts, ages, clock times and habits are no dates, nor are the verbs «may» and «march»")
    void noDates(String sentence) {
        assertThat(WRITING.in(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The previous day", "The day before", "A day earlier"})
    @DisplayName("The day before is counted from the day that the story is at, not from the day of writing")
    void story(String words) {
        List<TimeExpression> found = WRITING.in("They took the town on February 3. " + words + ", six civilians had been killed.");
        assertThat(found).extracting(t -> t.value().orElse("none")).containsExactly("2016-02-03", "2016-02-02");
        assertThat(found.get(1).anchor()).contains(LocalDate.of(2016, 2, 3));
    }

    @Test
    @DisplayName("A day in digits that may be read in two orders takes the one near the day of writing, else none")
    void eitherOrder() {
        WRITING.holds("Updated 02/10/2016", "02/10/2016", "2016-02-10");
        WRITING.holds("Updated 05/06/2014", "05/06/2014", "none");
        WRITING.holds("Updated 05/05/2014", "05/05/2014", "2014-05-05");
    }

    @Test
    @DisplayName("Without an anchor a relative date keeps its words and has no value")
    void withoutAnchor() {
        TimeExpression found = WRITING.in("The town was taken last Monday.", Anchor.NONE).get(0);
        assertThat(found.value()).isEmpty();
        assertThat(found.reliability()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"duckling, 0.89", "recognizers-text, 0.71"})
    @DisplayName("Most expressions of public test suites get the value that the suite states")
    void suites(String suite, double share) throws IOException {
        List<String[]> cases = cases(suite);
        long right = cases.stream().filter(c -> values(c).equals(List.of(c[3]))).count();
        assertThat((double) right / cases.size()).isGreaterThanOrEqualTo(share);
    }

    private static List<String> values(String[] suiteCase) {
        return Writing.on("en", suiteCase[1]).in(suiteCase[2]).stream().map(t -> t.value().orElse("none")).toList();
    }

    private static List<String[]> cases(String suite) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                EnglishTimeTest.class.getResourceAsStream("/casus/time/en-suites.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().map(l -> l.split("\t")).filter(c -> c[0].equals(suite)).toList();
        }
    }
}

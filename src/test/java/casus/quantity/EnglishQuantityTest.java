package casus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("English quantities")
class EnglishQuantityTest {

    private static final Counting COUNTING = Counting.of("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 dead|12|12|12|false", "1,093 dead|1,093|1093|1093|false", "115,000 displaced people|115,000|115000|115000|false",
        "1.2 million displaced people|1.2 million|1200000|1200000|false", "twenty-one civilians|twenty-one|21|21|false",
        "one hundred and twenty civilians|one hundred and twenty|120|120|false", "two hundred civilians|two hundred|200|200|false",
        "twelve hundred civilians|twelve hundred|1200|1200|false", "two thousand three hundred civilians|two thousand three hundred|2300|2300|false",
        "a dozen soldiers|a dozen|12|12|true", "at least a dozen soldiers|at least a dozen|12||false",
        "two dozen soldiers|two dozen|24|24|true", "half a dozen soldiers|half a dozen|6|6|true", "a hundred soldiers|a hundred|100|100|true",
        "dozens of soldiers|dozens|20|99|true", "several dozen soldiers|several dozen|30|99|true", "scores of soldiers|scores|40|99|true",
        "hundreds of civilians|hundreds|200|999|true", "several hundred civilians|several hundred|300|999|true",
        "thousands of leaflets|thousands|2000|9999|true", "tens of thousands of civilians|tens of thousands|20000|99999|true",
        "hundreds of thousands of civilians|hundreds of thousands|200000|999999|true", "millions of people|millions|2000000|9999999|true",
        "several wounded|several|3|9|false", "a few men|a few|3|9|false", "two or three men|two or three|2|3|false",
        "between 10 and 20 men|between 10 and 20|10|20|false", "10 to 14 men|10 to 14|10|14|false", "from 10 to 20 men|from 10 to 20|10|20|false",
        "at least 20 civilians|at least 20|20||false", "no fewer than 20 civilians|no fewer than 20|20||false",
        "more than 30 civilians|more than 30|31||false", "over 100 civilians|over 100|101||false",
        "more than a hundred civilians|more than a hundred|101||false", "fewer than 30 civilians|fewer than 30||29|false",
        "up to 50 civilians|up to 50||50|false", "as many as 30 soldiers|as many as 30||30|false",
        "about 30 civilians|about 30|30|30|true", "some 20 civilians|some 20|20|20|true", "nearly 40 civilians|nearly 40|40|40|true",
        "an estimated 11,000 fighters|an estimated 11,000|11000|11000|true", "20 or more soldiers|20 or more|20||false",
        "no civilians|no|0|0|false", "a policeman|a|1|1|false", "one policeman|one|1|1|false", "another two people|two|2|2|false"})
    @DisplayName("A quantity spans from its quantifier to its last word and has the bounds that the words set")
    void bounds(String phrase, String words, Long min, Long max, boolean approximate) {
        COUNTING.holds("They counted " + phrase + ".", words, min, max, approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-72 tanks and Su-24 jets advance.", "The truce lasted 48 hours.", "The village lies 15 km to the north.",
        "The victim was 24 years old.", "Resolution 2254 was ignored.", "The 3rd Brigade advances.", "They advanced on February 22, 2016.",
        "Nearly 30 percent of the land is lost.", "The price is $500.", "Aid worth $20 million was promised.", "The M23 advances.",
        "The 17-year-old boy fled.", "Flight 175 left."})
    @DisplayName("Names, lengths of time, distances, ages, dates, shares and money are no quantities")
    void none(String sentence) {
        assertThat(COUNTING.in(sentence)).filteredOn(q -> !q.quantifier().equals("article")).as(sentence).isEmpty();
    }
}

package casus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("French quantities")
class FrenchQuantityTest {

    private static final Counting COUNTING = Counting.of("fr");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 morts|12|12|12|false", "1.093 morts|1.093|1093|1093|false", "115 000 déplacés|115 000|115000|115000|false",
        "2,5 millions de déplacés|2,5 millions|2500000|2500000|false", "vingt et un civils|vingt et un|21|21|false",
        "soixante-dix-sept civils|soixante-dix-sept|77|77|false", "quatre-vingts civils|quatre-vingts|80|80|false",
        "mille deux cents civils|mille deux cents|1200|1200|false", "une trentaine de tués|une trentaine|30|30|true",
        "une soixante de disparus|une soixante|60|60|true", "des dizaines de soldats|des dizaines|20|99|true",
        "plusieurs dizaines de soldats|plusieurs dizaines|30|99|true", "des centaines de civils|des centaines|200|999|true",
        "plusieurs centaines de civils|plusieurs centaines|300|999|true", "des milliers de tracts|des milliers|2000|9999|true",
        "des dizaines de milliers de civils|des dizaines de milliers|20000|99999|true", "plusieurs blessés|plusieurs|3|9|false",
        "deux ou trois hommes|deux ou trois|2|3|false", "entre 10 et 20 hommes|entre 10 et 20|10|20|false",
        "de 10 à 20 hommes|de 10 à 20|10|20|false",
        "10 à 14 hommes|10 à 14|10|14|false", "au moins 20 civils|au moins 20|20||false", "plus de 30 civils|plus de 30|31||false",
        "plus d'une centaine de civils|plus d'une centaine|101||false", "moins de 30 civils|moins de 30||29|false",
        "jusqu'à 50 civils|jusqu'à 50||50|false", "environ 30 civils|environ 30|30|30|true",
        "près d'un million de civils|près d'un million|1000000|1000000|true",
        "quelque 11.000 hommes|quelque 11.000|11000|11000|true", "aucun civil|aucun|0|0|false", "un civil|un|1|1|false"})
    @DisplayName("A quantity spans from its quantifier to its last word and has the bounds that the words set")
    void bounds(String phrase, String words, Long min, Long max, boolean approximate) {
        COUNTING.holds("On compte " + phrase + ".", words, min, max, approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Des chars T-72 et des avions Su-24 avancent.", "La trêve a duré 48 heures.",
            "Le village est situé à 15 km au nord.",
        "La victime avait 24 ans.", "La résolution 2254 est restée lettre morte.", "La 3e brigade avance.",
        "Le 22 février 2016, ils avançaient.",
        "Près de 30 % du territoire est perdu.", "Le prix est de 500 dollars.", "Le M23 avance."})
    @DisplayName("Names, lengths of time, distances, ages, dates, shares and money are no quantities")
    void none(String sentence) {
        assertThat(COUNTING.in(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 miliciens de Daesh ont au moins péri dans les frappes."})
    @DisplayName("A quantifier that stands with the verb bounds the number before it")
    void apart(String sentence) {
        Quantity q = COUNTING.in(sentence).get(0);
        assertThat(q.min()).hasValue(20);
        assertThat(q.max()).isEmpty();
    }
}

package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("French time expressions, written on Thursday 25 February 2016")
class FrenchTimeTest {

    private static final Writing WRITING = Writing.on("fr", "2016-02-25");

    private static void holds(String sentence, String words, String value) {
        WRITING.holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "L'attaque du 22 février 2016 a fait dix morts.|22 février 2016|2016-02-22",
        "Le raid a eu lieu le 1er mars 2015.|1er mars 2015|2015-03-01",
        "28-03-2024 05:02 PM|28-03-2024 05:02 PM|2024-03-28",
        "Publié 2016-02-22|2016-02-22|2016-02-22",
        "La ville est tombée en juin 2014.|juin 2014|2014-06",
        "La guerre a éclaté en 2011.|2011|2011",
        "Des combats ont eu lieu dans les années 1990.|les années 1990|199X",
        "L'intervention a commencé à l'automne 2015.|automne 2015|2015-23",
        "Le siège a été levé début mars 2015.|début mars 2015|2015-03"})
    @DisplayName("A complete date keeps its own value")
    void complete(String sentence, String words, String value) {
        holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "La ville a été conquise lundi dernier.|lundi dernier|2016-02-22",
        "Lundi matin, ils ont coupé la route.|Lundi matin|2016-02-22",
        "Ils ont attaqué jeudi le village.|jeudi|2016-02-25",
        "Ils attaqueront dimanche le village.|dimanche|2016-02-28",
        "Dans l'attente de la trêve prévue samedi|samedi|2016-02-27",
        "Le raid a eu lieu mardi 23 février.|mardi 23 février|2016-02-23",
        "Le raid a eu lieu le 30 octobre.|30 octobre|2015-10-30",
        "Des négociations reprendront le 7 mars.|7 mars|2016-03-07",
        "La ville est tombée en avril.|avril|2015-04",
        "L'offensive a commencé en décembre dernier.|décembre dernier|2015-12",
        "Hier, trois civils ont été tués.|Hier|2016-02-24",
        "Le camp a été attaqué dans la nuit de mardi à mercredi.|nuit de mardi à mercredi|2016-02-23/2016-02-24",
        "Il y a 40 jours, l'offensive commençait.|Il y a 40 jours|2016-01-16",
        "Les combats ont cessé il y a six mois.|il y a six mois|2015-08~",
        "La semaine dernière, un convoi a été attaqué.|La semaine dernière|2016-02-15/2016-02-21",
        "Le mois dernier, un convoi a été attaqué.|Le mois dernier|2016-01",
        "L'an dernier, un convoi a été attaqué.|L'an dernier|2015",
        "Ils ont mené 62 sorties durant ces deux derniers jours.|durant ces deux derniers jours|2016-02-24/2016-02-25"})
    @DisplayName("An incomplete date is counted from the day of writing, backward unless the sentence looks ahead")
    void counted(String sentence, String words, String value) {
        holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ils tiennent la ville depuis 2014.|depuis 2014|2014/..",
        "Le sort des soldats est inconnu depuis lundi.|depuis lundi|2016-02-22/..",
        "La trêve court jusqu'au 3 mars 2016.|jusqu'au 3 mars 2016|../2016-03-03",
        "Un deuil a été décrété à partir du 3 mars 2016.|à partir du 3 mars 2016|2016-03-03/..",
        "La trêve a tenu du 5 au 8 janvier 2016.|du 5 au 8 janvier 2016|2016-01-05/2016-01-08",
        "Entre mars 2014 et juin 2015, la ville était assiégée.|Entre mars 2014 et juin 2015|2014-03/2015-06",
        "Ils se battent depuis plus d'une semaine.|depuis plus d'une semaine|2016-02-18~/.."})
    @DisplayName("Words around a date make intervals")
    void intervals(String sentence, String words, String value) {
        holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "L'armée a repris la ville en moins de 24 heures.|moins de 24 heures|PT24H",
        "Une trêve de trois jours a été conclue.|trois jours|P3D",
        "Ils se sont battus pendant deux semaines.|deux semaines|P2W",
        "Au cours des dernières 48 heures, dix hommes ont péri.|dernières 48 heures|PT48H",
        "L'offensive était en préparation depuis plusieurs jours.|depuis plusieurs jours|none"})
    @DisplayName("Lengths of time are durations; vague ones have no value")
    void lengths(String sentence, String words, String value) {
        holds(sentence, words, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Un délai de 48 lui avait été donné.", "Une colonne de 2000 soldats avance.", "L'explosion a eu lieu à 14 heures.",
        "La ville est bouclée à partir de 18 heures.",
        "Un homme âgé de 24 ans a été tué.", "Des frappes ont eu lieu à l'aube.", "Chaque lundi, ils manifestent.",
        "Le vol 2015.50 est parti."})
    @DisplayName("Counts, ages, clock times and habits are no dates")
    void noDates(String sentence) {
        assertThat(WRITING.in(sentence)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("«La veille» counts from the day that the story is at, not from the day of writing")
    void story() {
        List<TimeExpression> found = WRITING.in("Ils ont pris la ville le 3 février. La veille, six civils avaient été tués.");
        assertThat(found).extracting(t -> t.value().orElse("none")).containsExactly("2016-02-03", "2016-02-02");
        assertThat(found.get(1).anchor()).contains(LocalDate.of(2016, 2, 3));
        assertThat(WRITING.in("Le 3 février, un convoi parti la veille de Dori a sauté.")).extracting(t -> t.value().orElse("none"))
                .containsExactly("2016-02-03", "2016-02-02");
    }

    @Test
    @DisplayName("Without an anchor a relative date keeps its words, has no value and no reliability")
    void withoutAnchor() {
        TimeExpression found = WRITING.in("La ville a été conquise lundi dernier.", Anchor.NONE).get(0);
        assertThat(found.value()).isEmpty();
        assertThat(found.precision()).isEqualTo(TimeExpression.Precision.UNSTATED);
        assertThat(found.reliability()).isZero();
    }
}

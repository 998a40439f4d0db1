package casus.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.LanguageCores;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentence splitter")
class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter(LanguageCores.rules("fr"));

    private final SentenceSplitter english = new SentenceSplitter(LanguageCores.rules("en"));

    private List<String> split(String text) {
        return split(splitter, text);
    }

    private static List<String> split(SentenceSplitter splitter, String text) {
        String folded = Folding.fold(text);
        return splitter.sentences(folded).stream().map(s -> s.of(text)).toList();
    }

    @Test
    @DisplayName("ends a sentence at a full stop before a capital")
    void fullStop() {
        assertThat(split("L’armée avance. Les rebelles reculent.")).containsExactly("L’armée avance.", "Les rebelles reculent.");
    }

    @Test
    @DisplayName("ends headlines at the line's end, and leaves the blank lines to nobody")
    void headlines() {
        assertThat(split("Combats à Goma\nLa ville est calme.\n\n\nFin")).containsExactly("Combats à Goma", "La ville est calme.", "Fin");
    }

    @Test
    @DisplayName("goes on over the line's end of a wrapped text")
    void wrapped() {
        assertThat(split("Les combats se\npoursuivent dans la ville.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "M. Hamed et Mme Diallo sont à Gao.", "Le Dr. Ben Ali soigne 1.093 blessés.", "La milice al-Nosra et Cie. avance.",
        "Selon J. Kerry, la trêve tient.", "Les U.S. Marines partent vers 5.30 heures.", "Vers 300 av. J.-C. la ville fut prise.",
        "Mr. Smith est arrivé à 14.30 h.", "L'art. 5 du traité s'applique.", "Il a crié « Stop ! » puis il a fui.",
        "La ville... est tombée.", "Il hésite… puis tire."})
    @DisplayName("does not end at abbreviations, initials, numbers, and marks before small letters")
    void noEnd(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    @DisplayName("keeps closing quotes with the sentence before them and opening ones with the next")
    void quotes() {
        assertThat(split("« Nous avançons. Nous prendrons la ville. » Il a ri. \"Partez !\" \"Restez.\""))
                .containsExactly("« Nous avançons.", "Nous prendrons la ville. »", "Il a ri.", "\"Partez !\"", "\"Restez.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "BAGDAD (Reuters) -", "KANO, Nigeria —", "PORT SUDAN, Soudan (AFP):", "Bamako, 12 mars 2019 (AFP) –", "(AFP) -", "BEYROUTH -",
        "Ouagadougou, le 3 février 2021 (AIB) -", "GAZA CITY, Jan. 4 (Xinhua) --"})
    @DisplayName("parts a dateline from the story, since where a report was filed is not where it happened")
    void dateline(String dateline) {
        assertThat(split(dateline + " Des hommes ont tué trois civils à Mossoul.")).containsExactly(dateline, "Des hommes ont tué trois civils à Mossoul.");
        assertThat(split("Un titre\n" + dateline + " Des hommes sont morts.")).containsExactly("Un titre", dateline, "Des hommes sont morts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Syrie : L’armée libère Khanacer", "Mali - Une attaque fait vingt morts", "Kherson (Ukraine) : trois morts", "Daesh (EI) a pris la ville",
        "Hamed – chef du groupe – est mort"})
    @DisplayName("leaves a topic before a dash or colon with its sentence")
    void topic(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    @DisplayName("finds the end where the blank after the full stop is missing")
    void glued() {
        assertThat(split("Il est mort (vers 3h).\"Nous avons fui\", a-t-il dit.\"Rien\".Selon lui, non."))
                .containsExactly("Il est mort (vers 3h).", "\"Nous avons fui\", a-t-il dit.", "\"Rien\".", "Selon lui, non.");
        assertThat(split("à cet effet.Mais elles ont fui.L'armée avance.")).containsExactly("à cet effet.", "Mais elles ont fui.", "L'armée avance.");
    }

    @Test
    @DisplayName("keeps the abbreviations of an English dateline together")
    void englishDateline() {
        assertThat(split(english, "KABUL, Feb. 23 (Xinhua) -- Lt. Gen. Ali Khan fled."))
                .containsExactly("KABUL, Feb. 23 (Xinhua) --", "Lt. Gen. Ali Khan fled.");
    }

    @Test
    @DisplayName("splits after an initial when the next word is one with which sentences begin")
    void planB() {
        assertThat(split("Il n'y a pas de plan B. Les forces attendent.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A bomber killed 20 people on Feb. 23.", "Lt. Gen. Ali Khan Jr. of the U.S. Army fled.", "The attack came at 5 p.m. Monday.", "Mr. al-Ani met Gov. Hassan in St. Louis.", "No. 5 Squadron left on Jan. 3.", "\"Stop!\" he shouted."})
    @DisplayName("does not end at English titles, months and acronyms")
    void englishNoEnd(String text) {
        assertThat(split(english, text)).containsExactly(text);
    }

    @Test
    @DisplayName("ends after an English acronym or abbreviation when a word follows with which sentences begin")
    void englishEnds() {
        assertThat(split(english, "He fled to the U.S. The army left at 5 p.m. It works for Smith Inc. They said no. We left."))
                .containsExactly("He fled to the U.S.", "The army left at 5 p.m.", "It works for Smith Inc.", "They said no.", "We left.");
    }

    @Test
    @DisplayName("keeps a quotation over several sentences apart by sentence")
    void englishQuotes() {
        assertThat(split(english, "\"We will fight. We won't stop,\" he said. \"Never.\" The town fell."))
                .containsExactly("\"We will fight.", "We won't stop,\" he said.", "\"Never.\"", "The town fell.");
    }
}

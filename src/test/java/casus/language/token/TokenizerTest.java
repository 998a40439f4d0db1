package casus.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.LanguageCores;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tokenizer")
class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(LanguageCores.rules("fr"));

    private List<String> tokens(String text) {
        return tokenizer.tokens(Folding.fold(text), 0, text.length()).stream().map(s -> s.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "L’armée=L’ armée", "jusqu’à l’aube=jusqu’ à l’ aube", "aujourd’hui=aujourd’hui", "quelqu’un=quelqu’un",
        "a-t-il dit=a -t-il dit", "dites-le-nous=dites -le -nous", "Est-ce vrai=Est -ce vrai", "rendez-vous=rendez-vous",
        "celui-ci=celui-ci", "Deir ez-Zor=Deir ez-Zor", "la ville Tell-en=la ville Tell-en", "AT&T=AT&T", "Su-24=Su-24",
        "250.000 morts=250.000 morts", "le 28-03-2024=le 28-03-2024", "05:02=05:02", "14h00=14h00", "2e division=2e division",
        "180'000 personnes=180'000 personnes", "2015-2017=2015 - 2017", "20%=20 %", "(OSDH)=( OSDH )", "porte-parole,cette=porte-parole , cette",
        "U.S. Army=U.S. Army", "https://example.org/a.=https://example.org/a .", "fin...=fin ..."})
    @DisplayName("cuts where words end")
    void cuts(String text, String expected) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    @Test
    @DisplayName("holds groups of thousands together")
    void thousands() {
        assertThat(tokens("115\u00a0000 personnes et 7 000 autres, 3 1234")).containsExactly("115\u00a0000", "personnes", "et", "7 000", "autres",
                ",", "3", "1234");
    }
}

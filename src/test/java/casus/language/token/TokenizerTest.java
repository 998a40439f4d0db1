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
    private final Tokenizer english = new Tokenizer(LanguageCores.rules("en"));

    private List<String> tokens(String text) {
        return tokens(tokenizer, text);
    }

    private static List<String> tokens(Tokenizer tokenizer, String text) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', value = {
        "They didn’t flee=They did n’t flee", "cannot=can not", "the army's men=the army 's men", "soldiers' graves=soldiers ' graves",
        "the U.S.'s army=the U.S. 's army", "2016's war=2016 's war", "they've won't it'll=they 've wo n't it 'll", "Sana'a Ba'ath o'clock=Sana'a Ba'ath o'clock",
        "U.S.-led Saudi-backed=U.S. - led Saudi - backed", "a 20-year-old=a 20 - year - old", "US-Iraqi=US - Iraqi",
        "al-Shabaab's=al-Shabaab 's", "Deir ez-Zor=Deir ez-Zor", "Deir-ez-Zor=Deir-ez-Zor", "al-Qaeda-linked=al-Qaeda - linked", "Su-24 AK-47=Su-24 AK-47",
        "anti-government non-state co-founder=anti-government non-state co-founder", "Abd-Rabbu=Abd-Rabbu", "cease-fire=cease-fire",
        "5-3=5 - 3", "2013-2014=2013 - 2014", "1,200 1.2 million=1,200 1.2 million", "at 5 p.m. Monday=at 5 p.m. Monday", "$1.5=$ 1.5",
        "BAGHDAD (Reuters) -=BAGHDAD ( Reuters ) -", "KABUL, Feb. 23 (AP) --=KABUL , Feb. 23 ( AP ) --", "''Go''='' Go ''"})
    @DisplayName("parts clitics and hyphens in English, but not names")
    void english(String text, String expected) {
        assertThat(String.join(" ", tokens(english, text))).isEqualTo(expected);
    }
}

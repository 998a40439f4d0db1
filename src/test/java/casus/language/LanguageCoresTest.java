package casus.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The language cores")
class LanguageCoresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr|L'armée a repris la ville, selon le ministère de la Défense.", "en|The army has retaken the town, according to the ministry.",
        "es|El ejército ha tomado la ciudad, según el ministerio de Defensa.", "de|Die Armee hat die Stadt eingenommen, sagte der Sprecher.",
        "ar|قال الجيش إن القوات دخلت المدينة بعد معارك مع المسلحين في الشمال", "ru|Армия заняла город, сообщили в министерстве обороны на севере"})
    @DisplayName("tell the language of a text by its function words")
    void detects(String language, String text) {
        assertThat(LanguageCores.detect(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", "Goma Bukavu Kinshasa", "停戦が発効した"})
    @DisplayName("name no language when the words do not tell")
    void unknown(String text) {
        assertThat(LanguageCores.detect(text)).isEmpty();
    }

    @Test
    @DisplayName("give one core per language, whatever the region")
    void regions() {
        assertThat(LanguageCores.of("fr-CA")).isSameAs(LanguageCores.of("fr"));
        assertThat(LanguageCores.supports("fr")).isTrue();
    }

    @Test
    @DisplayName("refuse a language that they do not have")
    void refuses() {
        assertThat(LanguageCores.supports("tlh")).isFalse();
        assertThatThrownBy(() -> LanguageCores.of("tlh")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tlh");
    }
}

package casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import casus.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The French core")
class FrenchCoreTest {

    private final Reading reading = Reading.in("fr");
    private final LanguageCore core = reading.core();

    private Token token(String text, String form) {
        return reading.token(text, form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Douze civils auraient été tués lundi.|auraient|Mood=Cnd", "Il serait à Damas.|serait|Mood=Cnd",
        "La trêve devrait entrer en vigueur.|devrait|Mood=Cnd", "Les combats reprendront mardi.|reprendront|Tense=Fut",
        "La paix sera signée.|sera|Tense=Fut", "Ils avaient fui la ville.|avaient|Tense=Imp",
        "Les rebelles attaquent la ville.|attaquent|Tense=Pres", "Les rebelles attaquent la ville.|attaquent|Number=Plur",
        "Il faut que la guerre prenne fin.|prenne|Mood=Sub", "L'armée a repris la ville.|repris|VerbForm=Part",
        "L'armée a repris la ville.|repris|Tense=Past", "Ils avancent en tuant des civils.|tuant|Tense=Pres",
        "Il veut prendre la ville.|prendre|VerbForm=Inf"})
    @DisplayName("gives verbs mood, tense and number")
    void verbs(String text, String form, String feature) {
        assertThat(token(text, form).has(feature)).as(token(text, form).feats()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Trois soldats ont péri lundi.|péri|périr", "Trois soldats ont péri lundi.|soldats|soldat", "Les forces syriennes avancent.|syriennes|syrien",
        "Elles sont tuées par des tirs.|tuées|tuer", "Ils ont fui vers Alep.|Alep|Alep", "Le bilan serait lourd.|serait|être", "Ils étaient repliés au nord.|étaient|être"})
    @DisplayName("gives words their dictionary form")
    void lemmas(String text, String form, String lemma) {
        assertThat(token(text, form).lemma()).isEqualTo(lemma);
    }

    @Test
    @DisplayName("splits contractions into words that share a span, and leaves the article des whole")
    void contractions() {
        List<Token> tokens = core.tag("Des rebelles du Nord parlent aux civils.").sentences().get(0).tokens();
        assertThat(tokens).extracting(Token::form)
                .containsExactly("Des", "rebelles", "de", "le", "Nord", "parlent", "à", "les", "civils", ".");
        assertThat(tokens.get(2).span()).isEqualTo(tokens.get(3).span()).isEqualTo(new Span(13, 15));
        assertThat(tokens.get(2).upos()).isEqualTo("ADP");
        assertThat(tokens.get(3).upos()).isEqualTo("DET");
    }

    @Test
    @DisplayName("finds subject, object and agent")
    void roles() {
        Sentence s = core.parse(core.tag("Le village a été attaqué par des djihadistes."), List.of()).sentences().get(0);
        assertThat(s.token(1).relation()).isEqualTo("nsubj:pass");
        assertThat(s.token(s.token(1).head()).form()).isEqualTo("attaqué");
        assertThat(s.token(7).relation()).isEqualTo("obl:agent");
        assertThat(s.token(4).head()).isEqualTo(Token.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Les soldats sont tombés dans une embuscade.|soldats|nsubj", "Les rebelles se sont emparés de la ville.|rebelles|nsubj",
        "Les soldats sont encerclés dans la ville.|soldats|nsubj:pass", "Trois soldats ont été tués.|soldats|nsubj:pass"})
    @DisplayName("tells the passive from the perfect of verbs of motion and reflexive verbs")
    void voice(String text, String form, String relation) {
        Sentence s = core.parse(core.tag(text), List.of()).sentences().get(0);
        assertThat(s.tokens()).filteredOn(t -> t.form().equals(form)).extracting(Token::relation).containsExactly(relation);
    }

    @Test
    @DisplayName("parses a name of several words as one")
    void names() {
        String text = "Les forces du Hayat Tahrir al-Sham ont pris Maaret al-Nouman lundi.";
        Span group = new Span(text.indexOf("Hayat"), text.indexOf(" ont"));
        Span town = new Span(text.indexOf("Maaret"), text.indexOf(" lundi"));
        Sentence s = core.parse(core.tag(text), List.of(group, town)).sentences().get(0);
        Token maaret = s.tokens().stream().filter(t -> t.form().equals("Maaret")).findFirst().orElseThrow();
        Token nouman = s.tokens().stream().filter(t -> t.form().equals("al-Nouman")).findFirst().orElseThrow();
        assertThat(nouman.head()).isEqualTo(maaret.index());
        assertThat(nouman.relation()).isEqualTo("flat:name");
        assertThat(maaret.relation()).isEqualTo("obj");
        assertThat(s.tokens()).filteredOn(t -> t.relation().equals("flat:name")).hasSize(3);
    }

    @Test
    @DisplayName("ignores a name that cuts through a word")
    void crookedNames() {
        AnalyzedText tagged = core.tag("Ils ont pris Alep.");
        assertThat(core.parse(tagged, List.of(new Span(4, 10)))).isEqualTo(core.parse(tagged, List.of()));
    }
}

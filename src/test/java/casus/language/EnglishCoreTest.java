package casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import casus.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The English core")
class EnglishCoreTest {

    private final Reading reading = Reading.in("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Gunmen attacked the town on Monday.|attacked|Tense=Past", "Gunmen attacked the town on Monday.|attacked|VerbForm=Fin",
        "A bomb hit the market on Monday.|hit|Tense=Past", "The army attacks the town.|attacks|Tense=Pres",
        "The army attacks the town.|attacks|Number=Sing", "Twelve civilians were killed.|killed|VerbForm=Part",
        "Twelve civilians were killed.|killed|Tense=Past", "They fled, leaving their weapons.|leaving|Tense=Pres",
        "They fled, leaving their weapons.|leaving|VerbForm=Part", "They want to take the town.|take|VerbForm=Inf",
        "Talks will resume on Monday.|will|Tense=Fut", "They said talks would resume.|would|Mood=Cnd",
        "Rebels shot down a plane.|shot|VerbForm=Fin", "The rebels fled.|rebels|Number=Plur", "A rebel fled.|rebel|Number=Sing",
        "The man who fled was shot.|who|PronType=Rel", "He blew himself up.|himself|Reflex=Yes", "A man fled.|A|Definite=Ind"})
    @DisplayName("gives words their features")
    void features(String text, String form, String feature) {
        assertThat(reading.token(text, form).has(feature)).as(reading.token(text, form).feats()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Gunmen fled on Monday.|Gunmen|gunman", "Gunmen fled on Monday.|fled|flee", "The bodies were found.|bodies|body", "The bodies were found.|found|find",
        "Four soldiers were shot dead.|shot|shoot", "They have begun to withdraw.|begun|begin", "Attackers were targeting it.|targeting|target",
        "The troops have left.|left|leave", "He wasn't there.|n't|not", "They've fled.|'ve|have", "The army's base fell.|'s|'s",
        "The army's base fell.|fell|fall", "Clashes erupted in Aleppo.|Aleppo|Aleppo", "Clashes erupted in Aleppo.|Clashes|clash",
        "The deadliest attack killed them.|deadliest|deadly", "It stopped the raid.|stopped|stop", "They are dying.|dying|die"})
    @DisplayName("gives words their dictionary form")
    void lemmas(String text, String form, String lemma) {
        assertThat(reading.token(text, form).lemma()).isEqualTo(lemma);
    }

    @Test
    @DisplayName("parts clitics from their words, each with its own span")
    void clitics() {
        List<Token> tokens = reading.tagged("The army's men didn't flee.").tokens();
        assertThat(tokens).extracting(Token::form).containsExactly("The", "army", "'s", "men", "did", "n't", "flee", ".");
        assertThat(tokens.get(2).span()).isEqualTo(new Span(8, 10));
        assertThat(tokens.get(5).upos()).isEqualTo("PART");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Twelve civilians were killed by gunmen.|civilians|nsubj:pass|killed", "Twelve civilians were killed by gunmen.|were|aux:pass|killed",
        "Twelve civilians were killed by gunmen.|gunmen|obl:agent|killed", "Dozens have been captured.|been|aux:pass|captured",
        "Dozens have been captured.|have|aux|captured", "Houses are being destroyed by troops.|being|aux:pass|destroyed",
        "Gunmen have killed a priest.|priest|obj|killed", "Gunmen have killed a priest.|Gunmen|nsubj|killed",
        "The gunmen who attacked the base fled.|attacked|acl:relcl|gunmen", "A convoy carrying soldiers was hit.|carrying|acl|convoy",
        "Troops captured the town, killing 20 rebels.|killing|advcl|captured", "Troops captured the town, killing 20 rebels.|rebels|obj|killing",
        "The army said it killed 20 rebels.|killed|ccomp|said", "Saudi-led forces attacked the port.|forces|nsubj|attacked",
        "The army's attack killed six people.|army|nmod:poss|attack", "He blew himself up near the gate.|himself|obj|blew"})
    @DisplayName("attaches subjects, objects, agents and clauses, active and passive")
    void trees(String text, String form, String relation, String governor) {
        Sentence s = reading.parsed(text);
        Token token = s.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
        assertThat(token.relation()).isEqualTo(relation);
        assertThat(s.token(token.head()).form()).isEqualTo(governor);
    }

    @Test
    @DisplayName("parses a name that the caller knows as one word")
    void names() {
        String text = "The Free Syrian Army attacked Deir ez-Zor on Monday.";
        Sentence s = reading.core().parse(reading.core().tag(text), List.of(new Span(4, 20))).sentences().get(0);
        assertThat(s.tokens().subList(1, 4)).extracting(Token::relation).containsExactly("nsubj", "flat:name", "flat:name");
    }
}

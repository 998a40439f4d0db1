package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The six measuring questions")
class MeasuringQuestionsTest {

    private static final Dataset DATA = Graphs.dataset(Fixtures.khanasser(), Fixtures.bare("other"));

    private static List<String> ask(String name, String... columns) {
        return Questions.ask(DATA, name, Map.of(), columns);
    }

    @Test
    void mentionsAreNamedOnesOnlyWithCodePointOffsets() {
        assertThat(ask("mentions", "article", "start", "end", "text", "type", "entity", "label", "lat", "long")).containsExactly(
                "syrie-2016/é 1 | 2 | 7 | Daech | group | islamic-state | Islamic State | - | -",
                "syrie-2016/é 1 | 18 | 27 | Khanasser | place | gn-172515 | Khanasir | 35.78 | 37.5",
                "syrie-2016/é 1 | 72 | 86 | armée syrienne | group | SY-army | Syrian Army | - | -",
                "syrie-2016/é 1 | 133 | 137 | OSDH | organization | sohr | Syrian Observatory for Human Rights | - | -",
                "syrie-2016/é 1 | 139 | 149 | Al-Maqdisi | person | x-mqds | al-Maqdisi | - | -",
                "syrie-2016/é 1 | 220 | 226 | Tall X | place | x-sy-tall%20x | Tall X | - | -");
    }

    @Test
    void datesAreExpressionsOfTheTextOnly() {
        assertThat(ask("dates", "article", "start", "end", "text", "value", "precision", "rule")).containsExactly(
                "syrie-2016/é 1 | 28 | 41 | lundi dernier | 2016-02-22 | day | weekday-last");
    }

    @Test
    void eventsHaveOneRowForEachTrigger() {
        assertThat(ask("events", "type", "status", "start", "end", "place", "date", "text")).containsExactly(
                "attack | happened | 10 | 17 | gn-172515 | 2016-02-22 | attaqué",
                "attack | happened | 95 | 99 | gn-172515 | 2016-02-22 | tués",
                "capture | planned | 210 | 219 | x-sy-tall%20x | - | reprendre",
                "shelling | happened | 267 | 280 | - | - | bombardements");
    }

    @Test
    void participantsWithoutANameAreEntitiesOfTheArticle() {
        assertThat(ask("participants", "type", "role", "entity", "label", "start", "end")).containsExactlyInAnyOrder(
                "attack | agent | islamic-state | Islamic State | 2 | 7",
                "attack | target | SY-army | Syrian Army | 59 | 86",
                "capture | agent | SY-army | Syrian Army | 193 | 200",
                "shelling | target | syrie-2016%2F%C3%A9%201#actor-242-248 | civils | 242 | 248");
    }

    @Test
    void figuresKeepTheirBoundsAndWording() {
        assertThat(ask("figures", "kind", "min", "max", "approx", "victims", "side", "start", "end", "quantifier")).containsExactly(
                "killed | 20 | 99 | true | combatant | SY-army | 43 | 86 | vague",
                "killed | 200 | 999 | true | unstated | - | 167 | 189 | vague",
                "killed | 8 | - | false | civilian | - | 228 | 248 | at-least");
    }

    @Test
    void claimsNameTheOriginatorAndAreNotRepeatedForTheChain() {
        assertThat(ask("claims", "source", "sourceStart", "sourceEnd", "contentStart", "contentEnd", "speech", "certainty", "polarity"))
                .containsExactly(
                        "syrie-2016%2F%C3%A9%201#actor-107-120 | 107 | 120 | 43 | 99 | indirect | certain | positive",
                        "x-mqds | 139 | 149 | 167 | 189 | direct | possible | positive");
    }

    @Test
    void anArticleCanBeAskedForByItsIdentifier() {
        Map<String, RDFNode> other = Map.of("article", ResourceFactory.createPlainLiteral("other"));
        assertThat(Questions.ask(DATA, "mentions", other, "article", "start")).isEmpty();
        Map<String, RDFNode> first = Map.of("article", ResourceFactory.createPlainLiteral("syrie-2016/é 1"));
        assertThat(Questions.ask(DATA, "events", first, "article", "type")).hasSize(4).allMatch(row -> row.startsWith("syrie-2016/é 1 |"));
    }
}

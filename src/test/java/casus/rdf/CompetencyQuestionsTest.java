package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The questions that analysts ask of single articles")
class CompetencyQuestionsTest {

    private static final Dataset DATA = Graphs.dataset(Fixtures.khanasser(), SecondFixture.recapture(), Fixtures.bare("other"));
    private static final Map<String, RDFNode> TOWN = Map.of("place", iri("https://w3id.org/casus/id/place/gn-172515"));
    private static final Map<String, RDFNode> NONE = Map.of();

    private static List<String> ask(String name, Map<String, RDFNode> parameters, String... columns) {
        return Questions.ask(DATA, name, parameters, columns);
    }

    private static RDFNode iri(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static RDFNode text(String text) {
        return ResourceFactory.createPlainLiteral(text);
    }

    private static RDFNode day(String day) {
        return ResourceFactory.createTypedLiteral(day, XSDDatatype.XSDdate);
    }

    @Test
    void whatAreAllFiguresForAPlaceWithSpeakerWordsAndBounds() {
        assertThat(ask("casualties", TOWN, "article", "kind", "min", "max", "words", "speakerLabel", "type", "date"))
                .containsExactlyInAnyOrder(
                "reprise | killed | 20 | 99 | Des dizaines de soldats | (article) | attack | 2016-02-22",
                "reprise | killed | 12 | 12 | Douze combattants | (article) | capture | 2016-02-23",
                "reprise | killed | 30 | 30 | Trente terroristes | Syrian Ministry of Defence | capture | 2016-02-23",
                "syrie-2016/é 1 | killed | 200 | 999 | des centaines de morts | al-Maqdisi | attack | 2016-02-22",
                "syrie-2016/é 1 | killed | 20 | 99 | Des dizaines de soldats de l'armée syrienne | des habitants | attack | 2016-02-22");
    }

    @Test
    void whichFiguresDidABelligerentGiveOfItsOwnOperations() {
        assertThat(ask("belligerents-on-themselves", NONE, "speakerLabel", "agentLabel", "tie", "min", "words")).containsExactly(
                "Syrian Ministry of Defence | Syrian Army | same country | 30 | Trente terroristes");
    }

    @Test
    void howDidATollChange() {
        assertThat(ask("toll-over-time", Map.of("speaker", iri("https://w3id.org/casus/data/person/x-mqds")), "published", "asOf", "min",
                "cumulative")).containsExactly("2016-02-26 | 2016-02-22 | 200 | true");
    }

    @Test
    void whichFiguresAreVague() {
        assertThat(ask("vague-figures", NONE, "article", "words", "quantifier", "speakerLabel")).containsExactly(
                "reprise | Des dizaines de soldats | vague | (article)", "syrie-2016/é 1 | des centaines de morts | vague | al-Maqdisi",
                "syrie-2016/é 1 | Des dizaines de soldats de l'armée syrienne | vague | des habitants");
    }

    @Test
    void howManyCiviliansAndFightersAreSaidDead() {
        assertThat(ask("casualties-by-side", Map.of("kind", text("killed")), "victims", "sideName", "speakerLabel", "lowest", "highest"))
                .contains("civilian | (not said) | (article) | 8 | -", "combatant | Islamic State | Syrian Ministry of Defence | 30 | 30")
                .hasSize(6);
    }

    @Test
    void whichClaimsAreUnconfirmedOrRestOnUnnamedSourcesAndThroughWhoseHands() {
        assertThat(ask("unconfirmed-claims", NONE, "certainty", "speakerLabel", "quote")).containsExactly(
                "possible | al-Maqdisi | des centaines de morts");
        assertThat(ask("unnamed-sources", NONE, "source", "cue", "passedOnBy", "outlet")).containsExactly(
                "des habitants | selon | Syrian Observatory for Human Rights | Le Journal");
        assertThat(ask("chains", NONE, "originator", "second", "third", "outlet", "steps")).containsExactly(
                "des habitants | Syrian Observatory for Human Rights | - | Le Journal | 2");
    }

    @Test
    void whoAttackedAndWhoRetookThePlace() {
        assertThat(ask("who-did-what", Map.of("place", iri("https://w3id.org/casus/id/place/gn-172515"),
                "type", iri("https://w3id.org/casus/scheme/event-group/battle")), "eventType", "agentLabel", "targetLabel", "speakerLabel"))
                .containsExactly("attack | - | - | (article)", "attack | Islamic State | Syrian Army | al-Maqdisi",
                        "attack | Islamic State | Syrian Army | des habitants");
        assertThat(ask("control-changes", TOWN, "change", "takenBy", "lostBy", "latest", "speakerLabel")).containsExactly(
                "capture | Hezbollah | Islamic State | 2016-02-23 | Syrian Ministry of Defence",
                "capture | Syrian Army | Islamic State | 2016-02-23 | Syrian Ministry of Defence");
        assertThat(ask("control-changes", Map.of("by", day("2016-02-22")), "placeLabel")).isEmpty();
    }

    @Test
    void whichRoadsMatterAndWhoFightsTogether() {
        assertThat(ask("supply-lines", NONE, "type", "placeLabel", "quote")).containsExactly(
                "siege | route de Khanasser | L'EI avait coupé la route de Khanasser vers Alep.");
    }

    @Test
    void whichNamesDoOutletsUseAndWhichActorsAreUnlisted() {
        assertThat(ask("unlisted-actors", NONE, "type", "name", "forms")).containsExactly("person | al-Maqdisi | Al-Maqdisi");
        assertThat(ask("kinship", Map.of("actor", iri("https://w3id.org/casus/id/group/al-nusra-front"), "language", text("en")),
                "subjectLabel", "relation")).isNotEmpty();
    }

    @Test
    void whichPlacesAndDatesAreUnresolved() {
        assertThat(ask("unresolved-places", NONE, "label", "wherePrec", "events")).containsExactly(
                "Tall X | - | capture", "route de Khanasser | 5 | siege");
        assertThat(ask("unresolved-dates", NONE, "article", "words", "header", "remark")).containsExactly(
                "other | - | 2024-03-28 | the group had another name by then");
        assertThat(ask("relative-dates", Map.of("article", text("reprise")), "words", "value", "rule", "countedFrom", "anchorOrigin"))
                .hasSize(3).startsWith("mardi | 2016-02-23 | weekday | 2016-02-25 | metadata");
    }

    @Test
    void whatHappenedInOrder() {
        assertThat(ask("timeline", NONE, "earliest", "precision", "type", "agents")).startsWith(
                "2016-02-22 | day | attack | -", "2016-02-22 | day | attack | Islamic State")
                .endsWith("- | unstated | shelling | -").hasSize(8);
        assertThat(ask("timeline", Map.of("after", day("2016-02-23"), "before", day("2016-02-25")), "type")).containsExactly("capture");
        assertThat(ask("timeline", Map.of("region", iri("https://w3id.org/casus/id/country/SY"), "article", text("reprise")), "type"))
                .containsExactly("attack", "capture", "siege");
    }

    @Test
    void whatIsAnnouncedAndWhichCeasefiresAreTold() {
        assertThat(ask("planned-events", NONE, "type", "status", "certainty")).containsExactly(
                "ceasefire | planned | certain", "attack | happened | possible", "capture | planned | certain");
        assertThat(ask("ceasefires", NONE, "status", "date", "quote")).containsExactly(
                "planned | 2016-02-26 | Le cessez-le-feu doit commencer vendredi.");
    }

    @Test
    void whoSaysWhatAndWhoAccusesWhom() {
        assertThat(ask("quotes-of", Map.of("speaker", iri("https://w3id.org/casus/data/person/x-mqds")), "outlet", "cue", "quote"))
                .containsExactly("Le Journal | s'est réjoui | des centaines de morts");
        assertThat(ask("who-says-what", NONE, "speakerLabel", "interest", "speech", "eventType")).containsExactly(
                "Syrian Ministry of Defence | belligerent | direct | capture", "al-Maqdisi | expert | direct | attack",
                "des habitants | resident | indirect | attack");
        assertThat(ask("accusations", NONE, "accuserLabel", "accusedLabel", "act", "victimLabel")).contains(
                "des habitants | Islamic State | attack | Syrian Army");
        assertThat(ask("voice-against-sources", NONE, "ownWords", "speakerLabel", "theirWords")).containsExactly(
                "Douze combattants | Syrian Ministry of Defence | Trente terroristes");
    }

    @Test
    void whatStandsBehindAnAnswer() {
        String figure = "https://w3id.org/casus/data/article/reprise#figure-killed-70-88";
        assertThat(ask("evidence", Map.of("thing", iri(figure)), "class", "words", "start", "end", "rule", "extractor", "confidence"))
                .containsExactly("Figure | Trente terroristes | 70 | 88 | reprendre | casus 0.1.0 | 0.9");
    }

    @Test
    void overviewsMapsAndTablesOfOtherSchemes() {
        assertThat(ask("overview", NONE, "article", "outlet", "events", "figures", "speakerClaims", "dates")).containsExactly(
                "other | - | 0 | 0 | 0 | 0", "reprise | La Gazette | 5 | 3 | 1 | 3", "syrie-2016/é 1 | Le Journal | 3 | 3 | 2 | 1");
        assertThat(ask("places-map", NONE, "label", "lat", "long", "mentions", "events")).containsExactly(
                "Khanasir | 35.78 | 37.5 | 2 | 3", "route de Khanasser | 35.7 | 37.4 | 1 | 1");
        assertThat(ask("event-codes", Map.of("article", text("syrie-2016/é 1")), "type", "scheme", "code", "match")).contains(
                "shelling | ACLED | Shelling/artillery/missile attack | exact", "shelling | CAMEO | 194 | close",
                "shelling | PLOVER | ASSAULT:heavy-weapons | broad");
        assertThat(ask("acled-table", Map.of("article", text("syrie-2016/é 1")), "event_date", "time_precision", "casus_type", "actor1",
                "actor2", "iso2", "geo_precision", "source", "fatalities")).containsExactly(
                "- | - | shelling | - | civils | - | - | Le Journal | 8",
                "2016-02-22 | 1 | attack | Islamic State | Syrian Army | SY | 1 | Le Journal | 20");
    }
}

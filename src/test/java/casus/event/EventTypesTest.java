package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What kind of happening the words tell")
class EventTypesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "release|Les talibans ont libéré 20 prisonniers.",
        "capture|Les talibans ont libéré la ville de Kunduz.",
        "destruction|Les insurgés ont abattu un hélicoptère près de Marawi.",
        "destruction|Kiev dit avoir abattu 38 drones russes.",
        "suicide-bombing|Un kamikaze s'est fait exploser devant une mosquée de Kandahar, faisant 30 morts.",
        "bombing|Deux soldats ont trouvé la mort dans l'explosion d'une mine près de Kidal.",
        "shelling|Les Houthis ont tiré un missile balistique vers Riyad.",
        "siege|Les rebelles assiègent la ville depuis trois semaines.",
        "withdrawal|Les séparatistes se sont retirés de Debaltseve.",
        "arrest|La police a interpellé douze suspects mardi à Bruxelles.",
        "alliance|Boko Haram a prêté allégeance à l'État islamique.",
        "arms-supply|Washington a livré des missiles antichar à l'Ukraine.",
        "protest|Des milliers de personnes ont manifesté vendredi à Alger.",
        "killing|Les FARC ont exécuté le maire de San Vicente.",
        "leaflets|Des milliers de tracts ont été largués sur la ville.",
    })
    void oneSentenceTellsOneEventOfItsType(String type, String sentence) {
        assertThat(Told.by(sentence).types()).containsExactly(type);
    }

    @Test
    void bombsFromPlanesAreAnAirstrikeAndShellsAreShelling() {
        assertThat(Told.by("L'artillerie a bombardé le village.").types()).containsExactly("shelling");
        assertThat(Told.by("Des avions ont bombardé le village.").types()).containsExactly("airstrike");
    }

    @Test
    void aTextWithoutConflictTellsNothing() {
        assertThat(Told.by("Le musée a ouvert ses portes mardi. Le public a attaqué la visite par la salle des frappes de monnaie anciennes.").types())
                .doesNotContain("capture", "armed-clash", "airstrike");
    }
}

package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who accuses, who is accused, and who denies")
class AccusationTest {

    private static Told told(String language, String text) {
        return language.equals("fr") ? Told.by(text) : Told.inEnglish(text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | L'Ukraine a accusé la Russie d'avoir bombardé Kharkiv samedi. | shelling | org/RU-government | org/UA-government
            fr | Damas a accusé Israël d'avoir mené des frappes sur Homs. | airstrike | org/IL-government | org/SY-government
            fr | Kiev reproche à Moscou d'avoir bombardé l'hôpital de Marioupol. | shelling | org/RU-government | org/UA-government
            fr | Kiev a imputé l'attaque de Kharkiv à la Russie. | attack | org/RU-government | org/UA-government
            fr | L'attaque de Gao a été attribuée aux talibans. | attack | group/taliban | ''
            en | Ukraine accused Russia of shelling Kharkiv on Saturday. | shelling | org/RU-government | org/UA-government
            en | Kyiv accuses Moscow of having bombed a hospital in Mariupol. | bombing | org/RU-government | org/UA-government
            en | Ukraine blamed Russia for the attack on Kharkiv. | attack | org/RU-government | org/UA-government
            en | Ukraine blamed the attack on Kharkiv on Russia. | attack | org/RU-government | org/UA-government
            en | The attack on Gao was attributed to the Taliban. | attack | group/taliban | ''
            """)
    void whoIsAccusedIsTheAgentAndWhoAccusesTheClaimant(String language, String text, String event, String accused, String claimant) {
        Told told = told(language, text);
        assertThat(told.agents(event)).containsExactly(accused);
        assertThat(told.status(event)).isEqualTo("happened");
        assertThat(told.claimants()).containsExactly(claimant);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | L'armée n'a pas accusé les talibans de l'attaque de Gao.
            fr | La Russie a nié toute implication dans l'attaque de Kharkiv.
            en | The army did not blame the Taliban for the attack on Gao.
            en | The Taliban are not responsible for the attack on Gao.
            en | Russia denied any involvement in the attack on Kharkiv.
            """)
    void nobodyIsTheAgentOfWhatTheTextDoesNotBlameHimFor(String language, String text) {
        assertThat(told(language, text).agents("attack")).isEmpty();
        assertThat(told(language, text).status("attack")).isEqualTo("happened");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | La Russie a démenti avoir pris la ville de Bakhmout. | capture
            fr | La Russie a rejeté les accusations selon lesquelles elle a bombardé Kharkiv. | shelling
            en | Russia denied that it had captured Bakhmut. | capture
            en | Russia denied shelling Kharkiv. | shelling
            en | Russia rejected accusations that it shelled Kharkiv. | shelling
            """)
    void whatOnlyADenialTellsIsNegated(String language, String text, String event) {
        assertThat(told(language, text).status(event)).isEqualTo("negated");
        assertThat(told(language, text).claimants()).containsExactly("org/RU-government");
        assertThat(told(language, text).polarities()).containsExactly("negative");
    }

    @Test
    @DisplayName("Who has not denied a thing has not made it undone")
    void aDenialThatIsDenied() {
        assertThat(Told.by("La Russie n'a pas démenti avoir pris la ville de Bakhmout.").status("capture")).isEqualTo("happened");
    }

    @Test
    @DisplayName("«ne … que» and \"only\" give a number and deny nothing")
    void aLimitIsNoDenial() {
        Told french = Told.by("L'armée ukrainienne n'a perdu que 3 hommes dans les combats de Bakhmout.");
        Told english = Told.inEnglish("The Ukrainian army lost only 3 soldiers in the battle of Bakhmut.");
        assertThat(french.polarities()).containsExactly("positive");
        assertThat(french.status("armed-clash")).isEqualTo("happened");
        assertThat(english.polarities()).containsExactly("positive");
        assertThat(french.figures("armed-clash")).singleElement().asString().startsWith("killed 3..3");
        assertThat(english.figures("armed-clash")).singleElement().asString().startsWith("killed 3..3");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | Une trêve doit entrer en vigueur samedi à Alep.
            fr | Une trêve devait entrer en vigueur samedi à Alep.
            fr | Un cessez-le-feu devrait entrer en vigueur dimanche au Yémen.
            en | A ceasefire is due to take effect on Saturday in Aleppo.
            en | A ceasefire was set to take effect on Sunday in Yemen.
            en | A ceasefire will take effect on Sunday in Aleppo.
            """)
    void aTruceThatIsToBeginIsPlanned(String language, String text) {
        assertThat(told(language, text).status("ceasefire")).isEqualTo("planned");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | L'armée russe s'apprête à attaquer Kharkiv. | attack
            fr | La Russie a menacé de bombarder Kiev. | shelling
            en | The Russian army plans to attack Kharkiv. | attack
            en | Russia threatened to bomb Kyiv. | bombing
            """)
    void whatIsIntendedIsPlanned(String language, String text, String event) {
        assertThat(told(language, text).status(event)).isEqualTo("planned");
    }

    @Test
    @DisplayName("Of places listed behind a weekday the first is where it happened")
    void placesBehindAWeekday() {
        assertThat(Told.by("Les frappes russes ont visé samedi Alep, Idleb et Homs.").place("airstrike")).isEqualTo("Alep");
        assertThat(Told.by("L'aviation russe a visé samedi Alep et Idleb.").place("airstrike")).isEqualTo("Alep");
        assertThat(Told.inEnglish("Russian strikes targeted on Saturday Aleppo, Idlib and Homs.").place("airstrike")).isEqualTo("Aleppo");
    }

    @Test
    @DisplayName("«Celui-ci» and \"the latter\" speak for whom they take up")
    void theLatterSpeaks() {
        assertThat(Told.by("La ville a été prise samedi par l'armée russe, a annoncé le ministère russe de la Défense. Celui-ci a affirmé que"
                + " 20 soldats ont été tués à Bakhmout.").claimants()).containsExactly("org/RU-ministry-defense", "org/RU-ministry-defense");
        assertThat(Told.inEnglish("The Russian defence ministry said its forces captured Bakhmut. The latter said that 20 soldiers were"
                + " killed there.").claimants()).containsExactly("org/RU-ministry-defense", "org/RU-ministry-defense");
    }
}

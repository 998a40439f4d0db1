package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures: what is counted, whose, and in which event")
class FiguresTest {

    @Test
    void deadAndWoundedOfOneAttack() {
        Told told = Told.by("Un attentat suicide a été perpétré dimanche à Bagdad, faisant au moins 21 morts et une cinquantaine de blessés.");
        assertThat(told.figures("suicide-bombing")).containsExactly("killed 21.. unstated", "wounded 50..50 unstated");
    }

    @Test
    void aPartOfTheDeadIsAFigureOfItsOwn() {
        Told told = Told.by("Un bombardement russe sur Zaporijjia a fait quatre morts, dont un enfant, et blessé 17 personnes.");
        assertThat(told.figures("shelling")).containsExactly("killed 4..4 unstated", "killed 1..1 civilian", "wounded 17..17 unstated");
    }

    @Test
    void eachSideHasItsOwnDead() {
        Told told = Told.by("Les combats de jeudi ont fait 14 morts dans les rangs de l'armée et 20 blessés parmi les assaillants.");
        assertThat(told.figures("armed-clash")).containsExactly("killed 14..14 combatant", "wounded 20..20 combatant");
        assertThat(told.event("armed-clash").figures()).allMatch(f -> f.side().isPresent());
    }

    @Test
    void aQuantifierMayStandFarFromItsNumber() {
        assertThat(Told.by("Onze soldats ont péri dans une embuscade près de Gao.").figures("attack"))
                .containsExactly("killed 11..11 combatant");
    }

    @Test
    void theDisplacedAreCounted() {
        Told told = Told.by("Plus de 20.000 habitants ont fui les combats dans l'État de Rakhine.");
        assertThat(told.figures("displacement")).containsExactly("displaced 20001.. civilian");
    }

    @Test
    void thingsDestroyedAreNoDead() {
        assertThat(Told.by("Kiev dit avoir abattu 38 drones russes.").figures("destruction")).singleElement().asString()
                .startsWith("destroyed 38..38");
    }

    @Test
    void aTollReportedLaterBelongsToTheAttackBefore() {
        Told told = Told.by("Des hommes armés ont attaqué lundi un village près de Djibo. Le bilan est de 22 morts et huit blessés.");
        assertThat(told.types()).containsExactly("attack");
        assertThat(told.figures("attack")).containsExactly("killed 22..22 unstated", "wounded 8..8 unstated");
    }

    @Test
    @DisplayName("Members of one list are figures each, also before the verb; a time may stand between verb and number")
    void lists() {
        assertThat(Told.by("Cinq soldats, deux gendarmes et un policier sont morts dans l'attaque de Gao.").figures("attack"))
                .containsExactly("killed 5..5 combatant", "killed 2..2 combatant", "killed 1..1 combatant");
        assertThat(Told.by("L'attaque de Gao a fait 12 morts, dont un médecin et un infirmier.").figures("attack"))
                .containsExactly("killed 12..12 unstated", "killed 1..1 civilian", "killed 1..1 civilian");
        assertThat(Told.by("Les miliciens ont tué le week-end dernier au moins 19 personnes à Djugu.").figures("killing"))
                .containsExactly("killed 19.. unstated");
    }

    @Test
    @DisplayName("The participle behind a noun says what became of those counted; «au moins» may stand behind it")
    void participles() {
        assertThat(Told.by("L'attaque de Gao a fait neuf morts et trois soldats portés disparus.").figures("attack"))
                .containsExactly("killed 9..9 unstated", "missing 3..3 combatant");
        assertThat(Told.by("Onze soldats au moins ont été tués dans une embuscade près de Gao.").figures("attack"))
                .containsExactly("killed 11.. combatant");
        assertThat(Told.by("L'armée fait état d'un \"nombre important de terroristes neutralisés\" dans l'attaque de Gao.").figures("attack")).isEmpty();
    }
}

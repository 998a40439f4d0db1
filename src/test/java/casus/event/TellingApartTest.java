package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Happenings told beside each other stay apart, retellings do not")
class TellingApartTest {

    @Test
    void theLeadIsToldAgainInDetail() {
        assertThat(Told.by("Six soldats ont été tués lundi dans une attaque au Niger. "
                + "Des hommes armés ont ouvert le feu lundi sur une patrouille à Ayorou, selon l'armée.").types()).containsExactly("attack");
    }

    @Test
    void theWarNamedTwiceIsOne() {
        Told told = Told.by("La guerre entre le Soudan et le Tchad dure depuis mars. Les diplomates sont partis. "
                + "La guerre entre le Soudan et le Tchad a ruiné la région.");
        assertThat(told.types()).containsOnlyOnce("other");
    }

    @Test
    void theDeadliestRaidIsOneOfItsOwn() {
        assertThat(Told.by("Boko Haram a mené une attaque contre l'armée nigérienne à Diffa. "
                + "Boko Haram avait mené le raid le plus meurtrier contre l'armée tchadienne à Bohoma.").types()).hasSize(2);
    }

    @Test
    void aNounOfKindIsNoEvent() {
        assertThat(Told.by("L'armée a détruit une plateforme de tir des rebelles à Gao.").types()).containsExactly("destruction");
    }

    @Test
    void theHurtWhoAreCarriedToHospitalsHaveNotFled() {
        assertThat(Told.by("Une bombe a explosé à Mossoul. Dix blessés ont été évacués vers les hôpitaux.").types())
                .doesNotContain("displacement");
    }

    @Test
    void othersAreLikeThoseCountedBefore() {
        assertThat(Told.by("Un bombardement a tué cinq civils et blessé neuf autres à Idleb.").figures("shelling"))
                .containsExactly("killed 5..5 civilian", "wounded 9..9 civilian");
    }

    @Test
    void aTallyBehindItsVerbCountsTheNounBeforeIt() {
        assertThat(Told.by("Le nombre des sorties des avions russes à Idleb s'élève à 48.").figures("airstrike"))
                .containsExactly("sorties 48..48 unstated");
    }

    @Test
    void anAwaitedTruceIsPlanned() {
        assertThat(Told.by("Les tirs continuent dans l'attente de l'entrée en vigueur du cessez-le-feu à Alep.").status("ceasefire"))
                .isEqualTo("planned");
    }

    @Test
    void aDefiniteAttackIsTheOneToldBefore() {
        assertThat(Told.by("Des hommes armés ont attaqué lundi un hôtel de Bamako. La police a fermé les rues. Les médecins ont reçu dix blessés. "
                + "Le maire était absent. Dans l'attaque, deux policiers ont été blessés.").types()).containsExactly("attack");
    }

    @Test
    void theSameDayAtTheSamePlaceIsTheSameAttack() {
        assertThat(Told.by("Dix soldats ont été tués lundi dans une attaque à Djibo. L'armée l'a dit. Le bilan peut changer. Le pays est en deuil. "
                + "Un convoi a été la cible d'une attaque lundi près de Djibo.").types()).containsExactly("attack");
    }

    @Test
    void prisonersToldBeforeAreNotTakenAgain() {
        assertThat(Told.by("Des dizaines de soldats ont été faits prisonniers à Ras al-Aïn. "
                + "Le sort des soldats qui ont été enlevés par Daesh est inconnu.").types()).containsExactly("abduction");
    }

    @Test
    void theAttackByThoseWhoTookTheTownIsItsCapture() {
        Told told = Told.by("Daesh a pris lundi la ville de Palmyre. Le Hezbollah dit que Daesh et Al-Qaïda ont pris part à l'attaque.");
        assertThat(told.types()).containsExactly("capture");
        assertThat(told.agents("capture")).contains("group/islamic-state", "group/al-qaeda");
    }

    @Test
    void theSeatOfAGovernmentIsNoSiege() {
        assertThat(Told.by("Les talibans ont attaqué le siège du gouvernorat à Ghazni.").types()).containsExactly("attack");
    }

    @Test
    void theAssaultInWhichATownIsTakenIsItsCapture() {
        assertThat(Told.by("La ville de Palmyre a été conquise lundi par Daesh dans un assaut.").types()).containsExactly("capture");
    }

    @Test
    void fightingAndShellingWithOneCostAreOne() {
        assertThat(Told.by("Les combats et les bombardements ont fait 704 morts à Hama.").types()).containsExactly("armed-clash");
    }

    @Test
    void thisConquestIsNotTheOneOfLongAgo() {
        Told told = Told.by("Daesh a pris lundi la ville de Palmyre. La province d'Idleb est conquise depuis 2014 par Al-Qaïda. "
                + "Cette conquête inquiète les habitants.");
        assertThat(told.types()).containsExactly("capture", "capture");
        assertThat(told.event("capture").triggers()).hasSize(2);
    }
}

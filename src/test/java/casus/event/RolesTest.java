package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who did what to whom")
class RolesTest {

    @Test
    void anActiveVerbHasItsAgentInTheSubjectAndLosesThePlaceToItsTarget() {
        Told told = Told.by("L'armée éthiopienne a repris la ville de Dessie aux rebelles du Tigré.");
        assertThat(told.types()).containsExactly("capture");
        assertThat(told.agents("capture")).containsExactly("force/ET-army");
        assertThat(told.targets("capture")).containsExactly("group/tplf");
        assertThat(told.place("capture")).isEqualTo("Dessie");
    }

    @Test
    void aPassiveIsTurnedRound() {
        Told told = Told.by("Trois employés d'une ONG ont été enlevés par des inconnus armés dans la province du Nord-Kivu.");
        assertThat(told.agents("abduction")).containsExactly("des inconnus armés");
        assertThat(told.targets("abduction")).singleElement().asString().contains("employés");
    }

    @Test
    void aParticipleBesideTheNounNamesTheAttacker() {
        Told told = Told.by("Onze soldats ont péri dans une embuscade tendue par Boko Haram à Inates.");
        assertThat(told.agents("attack")).containsExactly("group/boko-haram");
    }

    @Test
    void aLightVerbLendsItsSubject() {
        Told told = Told.by("Les Houthis ont mené une attaque contre des positions de l'armée saoudienne.");
        assertThat(told.agents("attack")).containsExactly("group/houthis");
        assertThat(told.targets("attack")).containsExactly("force/SA-army");
    }

    @Test
    void bothSidesOfAClashAreAgents() {
        Told told = Told.by("Des combats opposent l'armée birmane à l'Armée d'Arakan dans l'État de Rakhine.");
        assertThat(told.agents("armed-clash")).containsExactlyInAnyOrder("force/MM-army", "group/arakan-army");
        assertThat(told.status("armed-clash")).isEqualTo("ongoing");
    }

    @Test
    void aNationalityBesideAStrikeMeansThatStatesForces() {
        assertThat(Told.by("Un bombardement russe sur Zaporijjia a fait quatre morts.").agents("shelling"))
                .containsExactly("force/RU-army");
    }

    @Test
    void positionsStandForTheirOwner() {
        Told told = Told.by("L'aviation israélienne a bombardé lundi des positions du Hezbollah dans le sud du Liban.");
        assertThat(told.targets("airstrike")).containsExactly("group/hezbollah");
        assertThat(told.time("airstrike")).isEqualTo("2020-05-11");
    }

    @Test
    void afterATitleTheNameIsTheVictim() {
        Told told = Told.by("Le chef rebelle Joseph Kony n'a pas été capturé.");
        assertThat(told.targets("abduction")).containsExactly("person/joseph-kony");
        assertThat(told.status("abduction")).isEqualTo("negated");
    }

    @Test
    void aPlaceThatFallsIsCapturedByThoseWhoseHandsItFallsInto() {
        Told told = Told.by("Mossoul est tombée aux mains de l'État islamique en juin 2014.");
        assertThat(told.agents("capture")).containsExactly("group/islamic-state");
        assertThat(told.place("capture")).isEqualTo("Mossoul");
        assertThat(told.time("capture")).isEqualTo("2014-06");
    }

    @Test
    void whoReportsDoesNotAttack() {
        Told told = Told.by("Quinze civils ont été tués dans des frappes aériennes près d'Idleb, a annoncé l'Observatoire syrien des droits de l'Homme.");
        assertThat(told.agents("airstrike")).isEmpty();
    }

    @Test
    void whoClaimsAnAttackDidIt() {
        Told told = Told.by("Une attaque a fait trois morts lundi à Maiduguri. L'attaque a été revendiquée par Boko Haram.");
        assertThat(told.agents("attack")).containsExactly("group/boko-haram");
    }

    @Test
    void thoseKilledAreWhomTheAttackHit() {
        Told told = Told.by("Au moins vingt civils ont péri lors d'une attaque à Bunia.");
        assertThat(told.targets("attack")).singleElement().asString().contains("civils");
    }

    @Test
    void aSupplierSuppliesThoseWhoseSupplierHeIs() {
        Told told = Told.by("L'Iran a été le fournisseur des Houthis en missiles.");
        assertThat(told.targets("arms-supply")).containsExactly("group/houthis");
    }

    @Test
    void namesGivenForTheDescribedActWithThem() {
        Told told = Told.by("Plusieurs groupes armés, dont le M23, ont attaqué la ville de Goma.");
        assertThat(told.agents("attack")).contains("group/m23");
    }

    @Test
    void thePlacesOfThoseWhoReportAreNotTheScene() {
        Told told = Told.by("Dix soldats ont été tués dans une embuscade à Inates, selon le gouverneur de la région de Tillabéri.");
        assertThat(told.place("attack")).isEqualTo("Inates");
    }

    @Test
    void theTargetsPlaceIsTheScene() {
        assertThat(Told.by("Les habitants du village de Boni ont été la cible d'une attaque.").place("attack")).isEqualTo("Boni");
    }

    @Test
    void whatGoesOnSinceAnOnsetHasAnOpenTime() {
        Told told = Told.by("Kharkiv a été bombardée depuis le début de la guerre en février 2020.");
        assertThat(told.time("shelling")).isEqualTo("2020-02/..");
    }

    @Test
    void aParticipleThatSharesTheAuxiliaryHasTheSameSubject() {
        Told told = Told.by("Des hommes armés ont attaqué le village de Boni et enlevé trois personnes.");
        assertThat(told.agents("abduction")).containsExactly("Des hommes armés");
        assertThat(told.targets("abduction")).containsExactly("trois personnes");
    }

    @Test
    void aPronounStandsForPeopleWithoutAName() {
        Told told = Told.by("Des hommes armés sont entrés à Boni lundi. Ils ont ouvert le feu sur des habitants.");
        assertThat(told.agents("attack")).containsExactly("Des hommes armés");
    }

    @Test
    void aRelativePronounStandsForTheNearestNounThatAgrees() {
        Told told = Told.by("Deux véhicules ont été brûlés par les assaillants, qui se sont repliés vers le Niger.");
        assertThat(told.agents("withdrawal")).containsExactly("les assaillants");
    }

    @Test
    void othersAreMoreOfThoseCountedBefore() {
        Told told = Told.by("Plusieurs dizaines de soldats ont été tués à Boni et des dizaines d'autres ont été faits prisonniers.");
        assertThat(told.targets("abduction")).containsExactly("soldats");
    }

    @Test
    void namesGivenForPeopleDescribedStandInTheirStead() {
        Told told = Told.by("Des milices alliées du Hezbollah, dont le Mouvement Amal, ont attaqué le village de Boni.");
        assertThat(told.agents("attack")).doesNotContain("group/hezbollah").hasSize(1);
    }

    @Test
    void theNarrowestOfPlacesNamedInARowIsTheScene() {
        assertThat(Told.by("Un raid aérien a tué dix civils à Saada, au Yémen.").place("airstrike")).isEqualTo("Saada");
    }

    @Test
    void aClauseOfPlaceHappensWhereItHangs() {
        assertThat(Told.by("La mission a quitté Mossoul, où des hommes armés ont enlevé trois médecins.").place("abduction")).isEqualTo("Mossoul");
    }

    @Test
    void theTimeOfAnotherEventIsNotTaken() {
        assertThat(Told.by("Dans l'attente de l'entrée en vigueur vendredi du cessez-le-feu, des tracts ont été largués sur Alep.").time("leaflets"))
                .isEmpty();
    }

    @Test
    void aNounBehindADayHangsOnTheEvent() {
        assertThat(Told.by("Les forces de sécurité subissent depuis mars un assaut en novembre de l'Armée d'Arakan.").agents("offensive"))
                .containsExactly("group/arakan-army");
    }

    @Test
    void thoseWhoHeldThePlaceLoseIt() {
        Told told = Told.by("L'armée irakienne a repris Baïji, dernier bastion tenu par Daesh.");
        assertThat(told.targets("capture")).containsExactly("group/islamic-state");
    }

    @Test
    void whoeverTakesAPlaceBackTakesItFromThoseWhoTookIt() {
        Told told = Told.by("Daesh a pris Palmyre en mars. L'armée syrienne a repris la ville de Palmyre lundi.");
        assertThat(told.targets("capture")).containsExactly("force/SY-army");
    }

    @Test
    void aPartyFightsThoseWhomItFoughtBefore() {
        Told told = Told.by("L'armée soudanaise a attaqué les Forces de soutien rapide à Khartoum. L'armée soudanaise mène une bataille acharnée à Sennar.");
        assertThat(told.agents("armed-clash")).containsExactlyInAnyOrder("force/SD-army", "group/rapid-support-forces");
    }

    @Test
    void prisonersWereTakenByThoseWhoAttacked() {
        Told told = Told.by("Daesh a attaqué lundi une base à Palmyre. Des dizaines de soldats ont été faits prisonniers.");
        assertThat(told.agents("abduction")).containsExactly("group/islamic-state");
    }

    @Test
    void peopleOfWhomNothingIsSaidAreNoTarget() {
        assertThat(Told.by("Une frappe aérienne a tué dix personnes à Idleb.").targets("airstrike")).isEmpty();
    }

    @Test
    void bothNationalitiesFly() {
        Told told = Told.by("Des milliers de tracts ont été largués par des avions russes et syriens sur les positions des miliciens.");
        assertThat(told.agents("leaflets")).containsExactlyInAnyOrder("force/RU-army", "force/SY-army");
    }

    @Test
    void whatPeopleCouldDoTheyDid() {
        assertThat(Told.by("Des habitants ont pu fuir la ville de Palmyre lundi.").status("displacement")).isEqualTo("happened");
    }

    @Test
    void whatWentOnAtTheSameTimeIsElsewhere() {
        assertThat(Told.by("En parallèle à la bataille de Palmyre, l'armée syrienne a traqué Daesh dans la province d'Idleb.").place("offensive"))
                .isEqualTo("Idleb");
    }
}

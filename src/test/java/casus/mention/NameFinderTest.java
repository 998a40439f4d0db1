package casus.mention;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.knowledge.Knowledge;
import casus.language.LanguageCores;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final NameFinder FINDER = new NameFinder(Knowledge.standard(), "fr");

    private static List<String> names(String text) {
        return FINDER.find(new Article("t", text, Metadata.NONE), LanguageCores.of("fr").tag(text)).stream()
                .map(m -> m.span().of(text) + " = " + m.entity().id()).toList();
    }

    @Test
    void theArmyIsThatOfTheStoryUnlessTheTextSaysAnother() {
        assertThat(names("Le Mali est en deuil : l'armée a perdu 23 hommes, et des soldats français ont été blessés à Mopti."))
                .contains("armée = force/ML-army", "soldats français = force/FR-army");
    }

    @Test
    void aCapitalThatActsIsItsGovernmentAndOneThatIsHitIsAPlace() {
        assertThat(names("Moscou, Paris et Washington ont appelé à un cessez-le-feu après le bombardement de Kiev."))
                .contains("Moscou = org/RU-government", "Paris = org/FR-government", "Washington = org/US-government")
                .noneMatch(n -> n.equals("Kiev = org/UA-government"));
    }

    @Test
    void aLastNameStandsForThePersonNamedBefore() {
        assertThat(names("Abdul Aziz Beg, chef du conseil provincial, a confirmé l'attaque. M. Beg a précisé que 12 hommes étaient morts."))
                .contains("Abdul Aziz Beg = person/x-abdl-azz-bg", "Beg = person/x-abdl-azz-bg");
    }

    @Test
    void theKindWordIsNoPartOfAListedName() {
        assertThat(names("Le groupe Abou Sayyaf a prêté allégeance à l'EI.")).contains("Abou Sayyaf = group/abu-sayyaf", "EI = group/islamic-state");
    }

    @Test
    @DisplayName("«Les insurgés», «ces forces», «le groupe armé» stand for the one group that the text speaks of; others are not named by affiliation")
    void wordsForTheOnlyGroup() {
        assertThat(names("Les talibans, liés à Al-Qaïda, ont attaqué Ghazni. Les talibans ont fui, ont dit les insurgés dans un message."))
                .contains("insurgés = group/taliban");
        assertThat(names("Les forces pro-GNA ont avancé à Syrte, en Libye. L'hôpital de ces forces a reçu huit blessés."))
                .contains("forces = group/gna-forces");
        assertThat(names("L'Armée d'Arakan a pris Kyauktaw, en Birmanie. Cinq blessés sont graves, a précisé le groupe armé."))
                .contains("groupe armé = group/arakan-army");
    }

    @Test
    @DisplayName("States that speak behind their verb, are sides of a war, or have followers are no places")
    void statesThatAct() {
        assertThat(names("Kaboul accuse les talibans de s'y cacher, ce que nie Islamabad.")).contains("Islamabad = org/PK-government");
        assertThat(names("Depuis le début de la guerre à Gaza entre Israël et le Hamas, rien ne change.")).contains("Israël = org/IL-government");
        assertThat(names("Selon le gouverneur loyal à Kiev, trois civils sont morts.")).contains("Kiev = org/UA-government");
        assertThat(names("La frontière entre Israël et le Liban est fermée.")).contains("Israël = country/IL");
    }

    @Test
    @DisplayName("The army of a story with a listed government is that government's force")
    void armyOfTheGovernment() {
        assertThat(names("Le gouvernement d'union nationale (GNA) tient Tripoli, en Libye. L'armée et des combattants pro-GNA avancent."))
                .contains("armée = group/gna-forces", "combattants pro-GNA = group/gna-forces");
    }

    @Test
    @DisplayName("A building's name is neither person nor town, and a part of a town's name no person")
    void buildingsAndTowns() {
        assertThat(names("Une bombe a visé l'hôtel Naasa Hablood, selon la police.")).noneMatch(n -> n.startsWith("Naasa"));
        assertThat(names("Un navire a quitté Bandar Abbas, en Iran.")).contains("Bandar Abbas = place/gn-141681").noneMatch(n -> n.startsWith("Abbas"));
    }
}

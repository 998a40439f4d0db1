package casus.mention;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.knowledge.Knowledge;
import casus.language.LanguageCores;
import java.util.List;
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
}

package casus.mention;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.knowledge.Knowledge;
import casus.language.AnalyzedText;
import casus.language.LanguageCore;
import casus.language.LanguageCores;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

    private static final NameFinder FINDER = new NameFinder(Knowledge.standard(), "fr");
    private static final Coreference COREFERENCE = new Coreference("fr");
    private static final LanguageCore CORE = LanguageCores.of("fr");

    /** What is taken up, without the names themselves. */
    private static List<String> takenUp(String text) {
        AnalyzedText tagged = CORE.tag(text);
        List<Mention> named = FINDER.find(new Article("t", text, Metadata.NONE), tagged);
        AnalyzedText parsed = CORE.parse(tagged, named.stream().map(Mention::span).distinct().sorted().toList());
        return COREFERENCE.resolve(parsed, named).stream().filter(m -> m.kind() != MentionKind.NAMED)
                .map(m -> m.span().of(text) + " = " + m.entity().label()).toList();
    }

    @Test
    void theTownIsTheOneThatWasTakenAndNotOneNamedBesidesIt() {
        assertThat(takenUp("L'armée a repris mardi la localité de Saraqeb, à une vingtaine de kilomètres à l'est de la ville d'Idleb. "
                + "Les rebelles avaient pris cette ville en février.")).contains("ville = Sarāqib");
    }

    @Test
    void whoAddsSomethingIsTheLastSpeaker() {
        assertThat(takenUp("« Les talibans ont attaqué le poste », a déclaré le général Karim Noori. "
                + "« Le groupe a pris la fuite », a-t-il ajouté.")).contains("-t-il = Karim Noori");
    }

    @Test
    void aDescribedPersonKeepsAPronounFromTheGroup() {
        assertThat(takenUp("Un responsable proche d'Al-Qaïda a quitté la région. Il a gagné le nord du pays."))
                .noneMatch(m -> m.startsWith("Il ="));
    }

    @Test
    void whatIsOwnedBelongsToTheSubject() {
        assertThat(takenUp("Le Hezbollah a annoncé la mort de deux de ses combattants.")).anyMatch(m -> m.startsWith("ses = Hezbollah"));
    }

    @Test
    void celleCiIsTheLastThingThatAgreesEvenWithoutAName() {
        assertThat(takenUp("Boko Haram a visé une mosquée près de Diffa. Celle-ci a été détruite.")).noneMatch(m -> m.startsWith("Celle-ci"));
    }
}

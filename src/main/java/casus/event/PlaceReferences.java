package casus.event;

import casus.entity.EntityType;
import casus.gazetteer.PlaceKind;
import casus.language.Sentence;
import casus.language.Token;
import casus.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places meant without their name: "le pays" and "le territoire irakien" are the country, "cette ville" the last town named. Immutable,
 * safe to share.
 */
final class PlaceReferences {

    private final ClauseWords words;
    private final StateForces forces;

    PlaceReferences(ClauseWords words, StateForces forces) {
        this.words = words;
        this.forces = forces;
    }

    Optional<Mention> of(Story story, Syntax syntax, Token noun) {
        if (words.is(noun, "land")) {
            List<String> codes = syntax.children(noun).stream().filter(c -> c.is("ADJ")).flatMap(c -> forces.countries(c).stream()).toList();
            if (!codes.isEmpty()) {
                return codes.stream().flatMap(code -> country(story, code).stream()).findFirst();
            }
        }
        boolean definite = syntax.children(noun).stream().anyMatch(c -> words.is(c, "definite") || words.is(c, "demonstrative"));
        boolean bare = syntax.children(noun).stream().noneMatch(c -> Syntax.relates(c, "nmod") || Syntax.relates(c, "amod"));
        if (!definite || !bare) {
            return Optional.empty();
        }
        int at = noun.span().start();
        if (words.is(noun, "country-word")) {
            return last(story, at, e -> e.equals(PlaceKind.COUNTRY));
        }
        boolean pointed = syntax.children(noun).stream().anyMatch(c -> words.is(c, "demonstrative"));
        if (words.is(noun, "town-word")) {
            return last(story, at, e -> PlaceKind.isSettlement(e) || pointed && !e.equals(PlaceKind.COUNTRY));
        }
        return words.is(noun, "province-word") && pointed ? last(story, at, e -> e.equals(PlaceKind.PROVINCE)) : Optional.empty();
    }

    private static Optional<Mention> country(Story story, String code) {
        return story.context().mentions().stream().filter(m -> m.entity().id().equals("country/" + code)).findFirst();
    }

    private static Optional<Mention> last(Story story, int before, Predicate<String> kind) {
        return story.context().mentions().stream().filter(m -> m.span().end() <= before && m.entity().type() == EntityType.PLACE)
                .filter(m -> story.context().analysis().sentenceAt(m.span().start()).filter(Sentence::dateline).isEmpty())
                .filter(m -> kind.test(m.entity().kind())).reduce((a, b) -> b);
    }
}

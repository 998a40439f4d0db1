package casus.event;

import casus.entity.EntityType;
import casus.gazetteer.PlaceKind;
import casus.language.Token;
import casus.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Places named one after the other from the narrow to the wide or back ("à Saada, au Yémen", "dans la province de l'Oudalan, à Markoye"):
 * the narrowest is where it happened. Immutable, safe to share.
 */
final class PlaceChains {

    private static final int REACH = 8;

    private final NounClasses nouns;

    PlaceChains(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** The narrowest place of the chain that the place stands in; the place itself when none is narrower. */
    Mention narrowest(Story story, Syntax syntax, Mention place) {
        List<Mention> places = story.mentions(syntax).stream().filter(m -> m.entity().type() == EntityType.PLACE).toList();
        int at = places.indexOf(place);
        Mention best = place;
        if (at < 0) {
            return place;
        }
        for (int i = at; i > 0 && linked(syntax, places.get(i - 1), places.get(i)); i--) {
            best = narrower(best, places.get(i - 1));
        }
        for (int i = at; i + 1 < places.size() && linked(syntax, places.get(i), places.get(i + 1)); i++) {
            best = narrower(best, places.get(i + 1));
        }
        return best;
    }

    /** The last place named before a word of the sentence; of an enumeration the first. */
    Optional<Mention> before(Story story, Syntax syntax, Token word) {
        List<Mention> before = story.mentions(syntax).stream()
                .filter(m -> m.entity().type() == EntityType.PLACE && m.span().end() <= word.span().start()).toList();
        int at = before.size() - 1;
        while (at > 0 && enumerated(syntax, before.get(at - 1), before.get(at))) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(narrowest(story, syntax, before.get(at)));
    }

    private static boolean enumerated(Syntax syntax, Mention a, Mention b) {
        return between(syntax, a, b).stream().allMatch(t -> t.is("CCONJ") || t.is("PUNCT"));
    }

    private static List<Token> between(Syntax syntax, Mention a, Mention b) {
        return syntax.tokens().stream().filter(t -> t.span().start() >= a.span().end() && t.span().end() <= b.span().start()).toList();
    }

    private static Mention narrower(Mention a, Mention b) {
        return PlaceKind.wherePrecision(b.entity().kind()) < PlaceKind.wherePrecision(a.entity().kind()) ? b : a;
    }

    /** Whether nothing but a comma or bracket, prepositions, articles and words of place stand between two names. */
    private boolean linked(Syntax syntax, Mention a, Mention b) {
        List<Token> between = between(syntax, a, b);
        boolean comma = between.stream().anyMatch(t -> t.is("PUNCT"));
        return comma && between.size() <= REACH && between.stream().allMatch(t -> t.is("PUNCT") || t.is("ADP") || t.is("DET") || t.is("ADJ")
                || t.is("NUM") || t.is("NOUN") && (nouns.is(syntax, t, "place") || syntax.words().is(t, "distance")))
                && between.stream().anyMatch(t -> t.is("ADP") || !t.is("PUNCT"));
    }
}

package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those who held a place that is taken: whose bastion or headquarters it is, or by whom it is said to be held ("le dernier bastion tenu
 * par X"). Immutable, safe to share.
 */
final class Holders {

    private static final int REACH = 12;

    private final Denotation denotation;
    private final VerbArguments verbs;
    private final ClauseWords words;

    Holders(Denotation denotation, VerbArguments verbs, ClauseWords words) {
        this.denotation = denotation;
        this.verbs = verbs;
        this.words = words;
    }

    List<Participant> of(Story story, Syntax syntax, Token place) {
        List<Participant> found = new ArrayList<>();
        for (Token t : syntax.conjuncts(place)) {
            if (t.is("NOUN") && story.actorsAt(syntax, t).isEmpty() && denotation.nouns().is(syntax, t, "asset")) {
                denotation.owner(story, syntax, t, 2).filter(m -> m.entity().type() == EntityType.GROUP)
                        .ifPresent(m -> found.add(new Participant(m.span(), Optional.of(m.entity()))));
            }
        }
        for (int i = place.index() + 1; i < Math.min(syntax.tokens().size(), place.index() + REACH); i++) {
            Token t = syntax.tokens().get(i);
            if (t.is("VERB") && t.has("VerbForm=Fin") || t.is("AUX")) {
                break;
            }
            if (syntax.pastParticiple(t) && words.is(t, "holding")) {
                verbs.of(syntax, t).stream().filter(a -> a.key().equals(Argument.SUBJECT) && denotation.acts(story, syntax, a.head()))
                        .forEach(a -> found.addAll(denotation.participants(story, syntax, a.head())));
            }
        }
        return found;
    }
}

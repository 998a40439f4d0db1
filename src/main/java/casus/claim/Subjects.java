package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import java.util.Optional;

/** Who does what a verb says: its own subject, the agent of a passive, or the subject it shares with the verb it hangs on. */
final class Subjects {

    private static final int MOST_STEPS = 4;

    private Subjects() {
    }

    static Optional<Token> of(ClaimWords words, Sentence s, Token verb) {
        return of(words, s, verb, 0);
    }

    private static Optional<Token> of(ClaimWords words, Sentence s, Token verb, int steps) {
        boolean passive = Trees.child(s, verb, "aux:pass").isPresent();
        Optional<Token> own = passive ? agent(words, s, verb)
                : nearest(s, verb).or(() -> Trees.child(s, verb, "nsubj:pass").filter(t -> inverted(t, verb)));
        if (own.isPresent()) {
            return own.flatMap(t -> relative(words, s, verb, t));
        }
        if (passive || steps > MOST_STEPS) {
            return Optional.empty();
        }
        Optional<Token> head = Trees.head(s, verb);
        return switch (verb.relation()) {
            case "conj", "xcomp", "advcl", "parataxis" -> head.filter(h -> h.is("VERB") || h.is("AUX")).flatMap(h -> of(words, s, h, steps + 1));
            case "acl", "acl:relcl" -> head.filter(h -> !verb.has("Tense=Past") || verb.has("VerbForm=Fin"));
            default -> Optional.empty();
        };
    }

    /** «avait-il affirmé»: a pronoun that leans on the auxiliary. */
    static boolean inverted(Token subject, Token verb) {
        return subject.index() > verb.index() || subject.is("PRON") && subject.form().startsWith("-");
    }

    /** Its subject; of several that the tree gives it the last before the verb. */
    private static Optional<Token> nearest(Sentence s, Token verb) {
        Optional<Token> before = s.children(verb).stream().filter(t -> t.relation().equals("nsubj") && t.index() < verb.index())
                .reduce((a, b) -> b);
        return before.or(() -> Trees.child(s, verb, "nsubj", "nsubj:caus", "expl:subj"));
    }

    /** The agent of a passive; the tree does not always label it as such. */
    private static Optional<Token> agent(ClaimWords words, Sentence s, Token verb) {
        return Trees.child(s, verb, "obl:agent").or(() -> s.children(verb).stream().filter(t -> t.relation().equals("obl")
                && Trees.child(s, t, "case").filter(c -> words.is("agent", c.lemma())).isPresent()).findFirst());
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    private static Optional<Token> relative(ClaimWords words, Sentence s, Token verb, Token subject) {
        boolean pronoun = words.is("relative", subject.lemma()) || words.is("relative", subject.form());
        return pronoun && verb.relation().startsWith("acl") ? Trees.head(s, verb) : Optional.of(subject);
    }
}

package casus.event;

import casus.language.Token;
import java.util.Optional;

/**
 * Whether the clause or noun is what somebody denies: "dément avoir pris la ville", "denied that it had captured the town", "rejette les
 * accusations selon lesquelles …". Immutable, safe to share.
 */
final class Denial {

    private static final int ABOVE = 4;

    private final ClauseWords words;

    Denial(ClauseWords words) {
        this.words = words;
    }

    boolean of(Syntax syntax, Token word) {
        Token at = word;
        for (int i = 0; i < ABOVE; i++) {
            Optional<Token> head = syntax.head(at);
            if (head.isEmpty()) {
                return false;
            }
            Token above = head.get();
            boolean clause = Syntax.relates(at, "ccomp") || Syntax.relates(at, "xcomp");
            if (words.is(above, "denying") && above.is("VERB") && above.index() < at.index()) {
                return (clause || Syntax.relates(at, "obj")) && !refused(syntax, above);
            }
            if (words.is(above, "accusation") && above.is("NOUN")) {
                boolean said = clause || Syntax.relates(at, "acl");
                return said && syntax.head(above).filter(v -> words.is(v, "rejecting") && !refused(syntax, v)
                        && (Syntax.relates(above, "obj") || above.relation().equals("nsubj:pass"))).isPresent();
            }
            if (!clause || words.is(above, "accusing") || words.is(above, "reporting")) {
                return false;
            }
            at = above;
        }
        return false;
    }

    /** "n'a pas démenti". */
    private boolean refused(Syntax syntax, Token verb) {
        return syntax.children(verb).stream().anyMatch(c -> words.is(c, "negation"));
    }
}

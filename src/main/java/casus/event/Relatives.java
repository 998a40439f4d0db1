package casus.event;

import casus.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * What relative pronouns stand for: the noun above the relative clause, or, where the tree hangs that clause elsewhere ("brûlés par les
 * assaillants, qui sont repartis"), the nearest noun before the pronoun that agrees with it. Immutable, safe to share.
 */
final class Relatives {

    private static final int ABOVE = 4;
    private static final int BEFORE = 12;

    private final ClauseWords words;

    Relatives(ClauseWords words) {
        this.words = words;
    }

    /** The noun, or the pronoun itself when none is found. */
    Token antecedent(Syntax syntax, Token pronoun) {
        Optional<Token> clause = clause(syntax, pronoun);
        Optional<Token> above = clause.flatMap(c -> governor(syntax, c));
        return above.or(() -> before(syntax, pronoun, clause.orElse(pronoun))).orElse(pronoun);
    }

    /** The head of the clause that the pronoun belongs to. */
    private static Optional<Token> clause(Syntax syntax, Token pronoun) {
        Optional<Token> at = syntax.head(pronoun);
        for (int i = 0; i < ABOVE && at.isPresent(); i++) {
            Token t = at.get();
            if (t.is("VERB") || t.is("AUX") || Syntax.relates(t, "acl")) {
                return at;
            }
            at = syntax.head(t);
        }
        return Optional.empty();
    }

    /** The noun on which the clause hangs, through verbs coordinated with it or governing it. */
    private static Optional<Token> governor(Syntax syntax, Token clause) {
        Token at = clause;
        for (int i = 0; i < ABOVE; i++) {
            Optional<Token> head = syntax.head(at);
            if (head.isPresent() && Syntax.relates(at, "acl")) {
                return head.filter(h -> !h.is("VERB"));
            }
            boolean up = Syntax.relates(at, "conj") || Syntax.relates(at, "xcomp") || Syntax.relates(at, "ccomp");
            if (head.isEmpty() || !up) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private Optional<Token> before(Syntax syntax, Token pronoun, Token clause) {
        List<Token> tokens = syntax.tokens();
        for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - BEFORE); i--) {
            Token t = tokens.get(i);
            boolean noun = t.is("NOUN") || t.is("PROPN") && !Syntax.relates(t, "flat");
            boolean subject = Syntax.relates(pronoun, "nsubj");
            if (noun && (words.is(pronoun, "agreeing") ? alike(t, pronoun) : !subject || number(syntax, t, clause))) {
                return Optional.of(t);
            }
            if (t.is("VERB") && t.has("VerbForm=Fin")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Gender and number do not clash. */
    private static boolean alike(Token noun, Token pronoun) {
        return !differ(noun, pronoun, "Gender=Fem", "Gender=Masc") && !differ(noun, pronoun, "Number=Sing", "Number=Plur");
    }

    /** The finite verb has the number of the noun; names tell no number, nor do participles behind "avoir". */
    private static boolean number(Syntax syntax, Token noun, Token verb) {
        List<Token> finite = syntax.children(verb).stream().filter(c -> c.has("VerbForm=Fin")).toList();
        return noun.is("PROPN") || (finite.isEmpty() ? List.of(verb) : finite).stream()
                .noneMatch(v -> differ(noun, v, "Number=Sing", "Number=Plur"));
    }

    private static boolean differ(Token a, Token b, String one, String other) {
        return a.has(one) && b.has(other) || a.has(other) && b.has(one);
    }
}

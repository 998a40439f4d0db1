package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a text says somebody blames for an event: "a imputé l'attaque à X", "blamed X for the attack", "tient X pour responsable de
 * l'attaque". Who blames takes no part in it. Immutable, safe to share.
 */
final class Blame {

    private final VerbArguments verbs;
    private final ClauseWords words;

    Blame(VerbArguments verbs, ClauseWords words) {
        this.verbs = verbs;
        this.words = words;
    }

    /** Those blamed for what the noun tells; none when the blame itself is denied. */
    List<Token> blamed(Syntax syntax, Token noun) {
        Optional<Token> head = syntax.head(noun);
        if (head.isEmpty()) {
            return List.of();
        }
        Token above = head.get();
        String preposition = syntax.preposition(noun);
        if (words.is(above, "responsible") && words.lists(preposition, "blamed-for")) {
            return held(syntax, above);
        }
        if (above.is("VERB")) {
            return denied(syntax, above) ? List.of() : byVerb(syntax, above, noun, preposition);
        }
        boolean object = Syntax.relates(above, "obj") || above.relation().equals("nsubj:pass");
        boolean accused = object && words.lists(preposition, "blamed-for")
                && syntax.head(above).filter(v -> words.is(v, "accusing") && !denied(syntax, v)).isPresent();
        return accused ? List.of(above) : List.of();
    }

    private List<Token> byVerb(Syntax syntax, Token verb, Token noun, String preposition) {
        List<Argument> arguments = verbs.of(syntax, verb);
        boolean object = arguments.stream().anyMatch(a -> a.key().equals(Argument.OBJECT) && a.head().equals(noun));
        if (words.is(verb, "attributing") && object) {
            List<Token> to = heads(arguments, "blamed-on");
            return to.isEmpty() ? below(syntax, noun) : to;
        }
        if (words.is(verb, "accusing") && words.lists(preposition, "blamed-for") && !object) {
            return arguments.stream().filter(a -> a.key().equals(Argument.OBJECT)).map(Argument::head).toList();
        }
        return List.of();
    }

    private List<Token> heads(List<Argument> arguments, String wordClass) {
        return arguments.stream().filter(a -> words.lists(a.key(), wordClass)).map(Argument::head).toList();
    }

    /** The last complement of the noun, where the tree hangs on it what belongs to the verb. */
    private List<Token> below(Syntax syntax, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token c : syntax.children(noun)) {
            if (Syntax.relates(c, "nmod")) {
                found.addAll(below(syntax, c));
                if (words.lists(syntax.preposition(c), "blamed-on")) {
                    found.add(c);
                }
            }
        }
        return found.isEmpty() ? found : List.of(found.get(found.size() - 1));
    }

    /** "X is responsible for", "holds X responsible for". */
    private List<Token> held(Syntax syntax, Token responsible) {
        if (denied(syntax, responsible)) {
            return List.of();
        }
        if (syntax.hasChild(responsible, "cop")) {
            return syntax.child(responsible, "nsubj").map(s -> verbs.antecedent(syntax, s)).stream().toList();
        }
        Optional<Token> above = syntax.head(responsible);
        boolean behind = above.filter(a -> a.is("NOUN") || a.is("PROPN")).isPresent() && words.lists(syntax.preposition(responsible), "deemed");
        Optional<Token> verb = (behind ? above.flatMap(syntax::head) : above).filter(v -> words.is(v, "deeming") && !denied(syntax, v));
        if (verb.isEmpty() || Syntax.relates(responsible, "nsubj")) {
            return List.of();
        }
        if (behind) {
            return List.of(above.get());
        }
        Optional<Token> object = verbs.of(syntax, verb.get()).stream().filter(a -> a.key().equals(Argument.OBJECT)
                && !a.head().equals(responsible)).map(Argument::head).findFirst();
        return object.or(() -> syntax.child(responsible, "compound")).stream().toList();
    }

    /** Whether the word is denied: by a particle of its own, or below a verb of denial. */
    private boolean denied(Syntax syntax, Token word) {
        return syntax.children(word).stream().anyMatch(c -> words.is(c, "negation") || words.is(c, "negator"))
                || new Denial(words).of(syntax, word);
    }
}

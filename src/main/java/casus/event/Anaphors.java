package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom pronouns and words of ellipsis take up when the text gives them no name: "des hommes armés … ils ont tiré", "plusieurs dizaines de
 * soldats … et des dizaines d'autres". Names are tied by the step before. Immutable, safe to share.
 */
final class Anaphors {

    private static final int BACK = 2;
    private static final int DEPTH = 3;

    /** A noun in its sentence. */
    record Found(Syntax syntax, Token head) {
    }

    private final ClauseWords words;
    private final NounClasses nouns;

    Anaphors(ClauseWords words, NounClasses nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    Optional<Found> referent(Story story, Syntax syntax, Token t) {
        if (words.is(t, "personal") && t.is("PRON")) {
            return pronoun(story, syntax, t, DEPTH);
        }
        boolean counts = t.is("NUM") || words.is(t, "measure");
        return words.is(t, "elliptic") && !nouned(syntax, t) || counts && t.is("NUM") ? counted(story, syntax, t) : Optional.empty();
    }

    /** "autres" before a noun is its adjective and takes up nothing. */
    private static boolean nouned(Syntax syntax, Token t) {
        return Syntax.relates(t, "amod") || Syntax.relates(t, "det");
    }

    /** The subject of the clause or sentence before, if it can act and agrees; its own antecedent when it is a pronoun too. */
    private Optional<Found> pronoun(Story story, Syntax syntax, Token pronoun, int depth) {
        for (int i = syntax.index(); i >= Math.max(0, syntax.index() - BACK) && depth > 0; i--) {
            Syntax s = story.sentences().get(i);
            int end = i == syntax.index() ? pronoun.index() : s.tokens().size();
            for (Token t : subjectsFirst(s, end)) {
                if (t.is("PRON") && words.is(t, "personal") && story.actorsAt(s, t).isEmpty() && agree(t, pronoun)) {
                    return pronoun(story, s, t, depth - 1);
                }
                boolean person = nouns.is(s, t, "person") || nouns.is(s, t, "actor") || !story.actorsAt(s, t).isEmpty();
                if (person && story.placeAt(s, t).isEmpty() && agree(s, t, pronoun)) {
                    return Optional.of(new Found(s, t));
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the main clause (in the pronoun's own sentence the nearest subject) before others, then agents, then other nouns. */
    private static List<Token> subjectsFirst(Syntax s, int end) {
        List<Token> ordered = new ArrayList<>();
        List<Token> agents = new ArrayList<>();
        for (int i = end - 1; i >= 0; i--) {
            Token t = s.tokens().get(i);
            if (Syntax.relates(t, "nsubj")) {
                boolean main = end == s.tokens().size() && s.head(t).filter(h -> h.head() < 0).isPresent();
                ordered.add(main ? 0 : ordered.size(), t);
            } else if (t.relation().equals("obl:agent")) {
                agents.add(t);
            }
        }
        ordered.addAll(agents);
        s.tokens().subList(0, end).stream().filter(t -> t.is("NOUN") && (Syntax.relates(t, "obj") || t.head() < 0)).forEach(ordered::add);
        return ordered;
    }

    private static boolean agree(Syntax s, Token noun, Token pronoun) {
        return s.conjuncts(noun).size() > 1 ? !pronoun.has("Number=Sing") : agree(noun, pronoun);
    }

    private static boolean agree(Token noun, Token pronoun) {
        return !differ(noun, pronoun, "Number=Sing", "Number=Plur") && !differ(noun, pronoun, "Gender=Fem", "Gender=Masc");
    }

    private static boolean differ(Token a, Token b, String one, String other) {
        return a.has(one) && b.has(other) || a.has(other) && b.has(one);
    }

    /** The noun last counted before: the one that "others" are more of. */
    private Optional<Found> counted(Story story, Syntax syntax, Token t) {
        for (int i = syntax.index(); i >= Math.max(0, syntax.index() - BACK); i--) {
            Syntax s = story.sentences().get(i);
            int end = i == syntax.index() ? t.index() : s.tokens().size();
            for (int k = end - 1; k >= 0; k--) {
                Token n = s.tokens().get(k);
                boolean measured = n.is("NOUN") && s.head(n).filter(h -> words.is(h, "measure") && Syntax.relates(n, "nmod")).isPresent();
                if (n.is("NOUN") && nouns.is(s, n, "person") && (measured || s.hasChild(n, "nummod"))) {
                    return Optional.of(new Found(s, n));
                }
            }
        }
        return Optional.empty();
    }
}

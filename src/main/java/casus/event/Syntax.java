package casus.event;

import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parsed sentence with the questions that the finding of events puts to its tree. Immutable after construction. */
final class Syntax {

    private static final Set<String> PHRASE = Set.of("det", "amod", "nummod", "flat", "flat:name", "flat:foreign", "fixed", "case",
            "nmod", "nmod:poss", "compound");

    private final Sentence sentence;
    private final ClauseWords words;
    private final List<List<Token>> children = new ArrayList<>();
    private final List<WordKeys> keys;

    Syntax(Sentence sentence, ClauseWords words) {
        this.sentence = mended(sentence, words);
        this.words = words;
        this.keys = this.sentence.tokens().stream().map(t -> WordKeys.of(t, words.participles())).toList();
        for (int i = 0; i < this.sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token t : this.sentence.tokens()) {
            if (t.head() >= 0 && t.head() != t.index()) {
                children.get(t.head()).add(t);
            }
        }
    }

    /**
     * "X fired at Y, killing five, officials said": the participle belongs to the clause before it, not to the verb of saying behind it,
     * where trees hang it.
     */
    private static Sentence mended(Sentence s, ClauseWords words) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        for (Token t : s.tokens()) {
            boolean participle = t.relation().equals("advcl") && t.head() > t.index()
                    && (t.has("VerbForm=Ger") || t.has("Tense=Pres") && t.has("VerbForm=Part"));
            Token verb = participle ? s.token(t.head()) : t;
            if (participle && words.is(verb, "reporting")) {
                s.tokens().stream().filter(c -> c.index() < t.index() && (c.head() == verb.index() && c.relation().equals("ccomp")
                        || verb.head() == c.index() && verb.relation().equals("parataxis"))).findFirst()
                        .ifPresent(c -> tokens.set(t.index(), t.attached(c.index(), t.relation())));
            }
        }
        return new Sentence(s.index(), s.span(), tokens);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The small words of the language. */
    ClauseWords words() {
        return words;
    }

    /** Whether the word is a past participle, also one that the tagger takes for an adjective. */
    boolean pastParticiple(Token t) {
        return t.has("VerbForm=Part") && !t.has("Tense=Pres") || t.is("ADJ") && words.participles().shaped(t.lemma());
    }

    /** Whether the noun hangs on another by the preposition of possession. */
    boolean genitive(Token noun) {
        return words.lists(preposition(noun), "of");
    }

    /** Whether the definite article or a possessive stands before the noun. */
    boolean definite(Token noun) {
        return children(noun).stream().anyMatch(c -> words.is(c, "definite"));
    }

    int index() {
        return sentence.index();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** The dictionary words that the token is found under, worked out once. */
    WordKeys keys(Token t) {
        return keys.get(t.index());
    }

    List<Token> children(Token t) {
        return children.get(t.index());
    }

    Optional<Token> head(Token t) {
        return t.head() < 0 ? Optional.empty() : Optional.of(sentence.token(t.head()));
    }

    Optional<Token> child(Token t, String relation) {
        return children(t).stream().filter(c -> relates(c, relation)).findFirst();
    }

    boolean hasChild(Token t, String relation) {
        return child(t, relation).isPresent();
    }

    /** True for the relation itself and for its subtypes. */
    static boolean relates(Token t, String relation) {
        String own = t.relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The preposition before a noun, words of a complex one joined by underscores; empty when there is none. */
    String preposition(Token noun) {
        for (Token c : children(noun)) {
            if (relates(c, "case") && c.index() < noun.index()) {
                if (children(c).isEmpty()) {
                    return c.lemma();
                }
                StringBuilder words = new StringBuilder(c.lemma());
                children(c).stream().filter(f -> relates(f, "fixed")).forEach(f -> words.append('_').append(f.lemma()));
                return words.toString();
            }
        }
        return "";
    }

    /** The noun and those coordinated with it. */
    List<Token> conjuncts(Token noun) {
        List<Token> all = new ArrayList<>(List.of(noun));
        for (int i = 0; i < all.size() && all.size() < 20; i++) {
            for (Token c : children(all.get(i))) {
                if (relates(c, "conj") && !c.is("VERB") && !c.is("AUX") && !all.contains(c)) {
                    all.add(c);
                }
            }
        }
        return all;
    }

    /** The words of the noun phrase around its head: determiners, adjectives and names, but no clause and nothing coordinated. */
    Span phrase(Token head) {
        int first = head.index();
        int last = head.index();
        List<Token> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            Token t = open.remove(open.size() - 1);
            first = Math.min(first, t.index());
            last = Math.max(last, t.index());
            for (Token c : children(t)) {
                boolean contracted = t == head && c.index() > 0 && sentence.token(c.index() - 1).span().equals(c.span());
                boolean complement = !relates(c, "nmod") || genitive(c);
                if (complement && c.index() < head.index() + 7 && PHRASE.contains(c.relation()) && !(t == head && relates(c, "case"))
                        && !contracted && Math.abs(c.index() - t.index()) < 8) {
                    open.add(c);
                }
            }
        }
        return sentence.token(first).span().cover(sentence.token(last).span());
    }

    /** True when the first token stands above the second, or is it. */
    boolean dominates(Token upper, Token lower) {
        int at = lower.index();
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (at == upper.index()) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** The nearest verb above a token, or the token when it is one. */
    Optional<Token> clause(Token t) {
        Optional<Token> at = Optional.of(t);
        for (int steps = 0; at.isPresent() && steps <= sentence.size(); steps++) {
            if (at.get().is("VERB")) {
                return at;
            }
            at = head(at.get());
        }
        return Optional.empty();
    }

    /** The tokens that overlap a span. */
    List<Token> within(Span span) {
        return tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    }

    /** The token of a span on which the others of the span hang: the first whose governor lies outside. */
    Optional<Token> top(Span span) {
        List<Token> inside = within(span);
        return inside.stream().filter(t -> t.head() < 0 || !sentence.token(t.head()).span().overlaps(span))
                .filter(t -> !t.is("ADP") && !t.is("DET") && !t.is("PUNCT")).findFirst().or(() -> inside.stream().findFirst());
    }

    /** How many steps of the tree lie between two tokens. */
    int distance(Token a, Token b) {
        List<Integer> up = path(a);
        List<Integer> other = path(b);
        for (int i = 0; i < up.size(); i++) {
            int j = other.indexOf(up.get(i));
            if (j >= 0) {
                return i + j;
            }
        }
        return sentence.size();
    }

    private List<Integer> path(Token t) {
        List<Integer> path = new ArrayList<>();
        for (int at = t.index(); at >= 0 && !path.contains(at); at = sentence.token(at).head()) {
            path.add(at);
        }
        return path;
    }
}

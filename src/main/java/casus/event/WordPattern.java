package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One or more lemmas: the first is the word that governs, the others follow it within a few words or hang on it ("prendre le contrôle",
 * "la route coupée"); one written with {@code <} stands close before it ("strike <air").
 */
record WordPattern(String first, List<String> rest) {

    private static final int GAP = 4;
    private static final String BEFORE = "<";

    WordPattern {
        rest = List.copyOf(rest);
    }

    static WordPattern of(String words) {
        List<String> all = List.of(words.split(" "));
        return new WordPattern(all.get(0), all.subList(1, all.size()));
    }

    int length() {
        return 1 + rest.size();
    }

    /** The tokens that carry the pattern, the governing one first, when this token begins it. */
    Optional<List<Token>> at(Syntax syntax, Token token) {
        if (!syntax.keys(token).has(first)) {
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            return Optional.of(List.of(token));
        }
        List<Token> found = new ArrayList<>(List.of(token));
        for (String word : rest) {
            if (word.startsWith(BEFORE)) {
                Optional<Token> ahead = before(syntax, token, word.substring(BEFORE.length()));
                if (ahead.isEmpty()) {
                    return Optional.empty();
                }
                found.add(1, ahead.get());
                continue;
            }
            Optional<Token> next = follows(syntax, found.get(found.size() - 1), word).or(() -> hangs(syntax, token, word));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
        }
        return Optional.of(found);
    }

    /** The nearest such word before the governing one, with nothing but words that describe it between. */
    private static Optional<Token> before(Syntax syntax, Token head, String word) {
        for (int i = head.index() - 1; i >= 0 && i >= head.index() - GAP; i--) {
            Token t = syntax.tokens().get(i);
            if (syntax.keys(t).has(word)) {
                return Optional.of(t);
            }
            boolean describes = t.is("NOUN") || t.is("PROPN") || t.is("ADJ") || t.is("VERB") || t.is("CCONJ") || t.form().equals("-");
            if (!describes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> follows(Syntax syntax, Token after, String word) {
        for (int i = after.index() + 1; i < syntax.tokens().size() && i <= after.index() + GAP; i++) {
            Token t = syntax.tokens().get(i);
            if (syntax.keys(t).has(word)) {
                return Optional.of(t);
            }
            if (t.is("PUNCT") && !t.form().equals("\"") && !t.form().equals("«") || t.is("VERB") && i > after.index() + 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> hangs(Syntax syntax, Token head, String word) {
        if (!head.is("VERB") && !head.is("ADJ")) {
            return Optional.empty();
        }
        Optional<Token> below = syntax.children(head).stream()
                .filter(c -> syntax.keys(c).has(word) && (c.is("NOUN") || c.is("PROPN") || c.is("VERB") || c.is("ADJ"))).findFirst();
        Optional<Token> measured = syntax.children(head).stream().filter(c -> c.relation().startsWith("nsubj")
                || c.relation().equals("obj"))
                .flatMap(c -> syntax.children(c).stream()).filter(c -> Syntax.relates(c, "nmod") && syntax.keys(c).has(word)).findFirst();
        return below.or(() -> measured).or(() -> Syntax.relates(head, "acl") && head.head() >= 0
                ? syntax.head(head).filter(h -> syntax.keys(h).has(word)) : Optional.empty());
    }
}

package casus.language.token;

import casus.text.Span;
import java.util.List;
import java.util.Locale;

/** Parts words at hyphens, before clitics and where two words are written as one, in languages whose rules say so. Immutable. */
final class WordParts {

    private static final int LONGEST_CLITIC = 3;

    private final TokenRules rules;

    WordParts(TokenRules rules) {
        this.rules = rules;
    }

    /**
     * The first hyphen that parts this word, or -1. Names hold together ("Deir ez-Zor", "al-Shabaab", "Su-24"); an abbreviation in
     * capitals before a name does not ("US-Iraqi").
     */
    int partingHyphen(String text, int from, int stop) {
        if (!rules.hyphensPart()) {
            return -1;
        }
        int piece = from;
        for (int i = from + 1; i < stop - 1; i++) {
            if (text.charAt(i) == '-') {
                if (parts(text, from, piece, i, stop)) {
                    return i;
                }
                piece = i + 1;
            }
        }
        return -1;
    }

    private boolean parts(String text, int from, int piece, int hyphen, int stop) {
        int next = hyphen + 1;
        while (next < stop && text.charAt(next) != '-') {
            next++;
        }
        boolean prefixed = rules.prefixes().contains(lower(text, piece, hyphen))
                || next < stop && rules.prefixes().contains(lower(text, hyphen + 1, next));
        if (prefixed) {
            return false;
        }
        char after = text.charAt(hyphen + 1);
        boolean named = Character.isUpperCase(text.charAt(from)) || piece > from;
        boolean capitals = hyphen - piece > 1 && Character.isUpperCase(text.charAt(piece)) && Character.isUpperCase(text.charAt(hyphen - 1));
        return !(named && (Character.isDigit(after) || Character.isUpperCase(after) && !capitals));
    }

    /** Adds the parts of a word that ends in a clitic ("didn't", "army's") or is several ("cannot"); false when it is one token. */
    boolean addParts(List<Span> tokens, String word, int from) {
        List<String> parted = rules.parted().get(word);
        if (parted != null) {
            int at = from;
            for (String part : parted) {
                tokens.add(new Span(at, at + part.length()));
                at += part.length();
            }
            return true;
        }
        for (int length = 2; length <= LONGEST_CLITIC && length < word.length(); length++) {
            if (rules.clitics().contains(word.substring(word.length() - length))) {
                int cut = from + word.length() - length;
                tokens.add(new Span(from, cut));
                tokens.add(new Span(cut, from + word.length()));
                return true;
            }
        }
        return false;
    }

    /** The end of a clitic that stands here after a number or an acronym ("the U.S.'s"); {@code i} itself when there is none. */
    int cliticEnd(String text, int i, int start, int end) {
        if (text.charAt(i) != '\'' || i == start || Folding.isSpace(text.charAt(i - 1))) {
            return i;
        }
        for (int length = LONGEST_CLITIC; length >= 2; length--) {
            boolean fits = i + length <= end && (i + length == text.length() || !Character.isLetterOrDigit(text.charAt(i + length)));
            if (fits && rules.clitics().contains(lower(text, i, i + length))) {
                return i + length;
            }
        }
        return i;
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}

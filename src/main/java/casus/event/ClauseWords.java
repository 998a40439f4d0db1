package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say how to read what hangs on them, from {@code clause-words.tsv}. Immutable, safe to share. */
final class ClauseWords {

    private final Map<String, Set<String>> classes = new HashMap<>();

    ClauseWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/clause-words.tsv", 2)) {
            classes.computeIfAbsent(row[1], c -> new HashSet<>()).add(row[0]);
        }
    }

    /** Whether the token's lemma or form is listed in this class; participles count as their verb. */
    boolean is(Token token, String wordClass) {
        Set<String> words = classes.getOrDefault(wordClass, Set.of());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return words.contains(lemma) || words.contains(token.form().toLowerCase(Locale.ROOT))
                || lemma.endsWith("é") && (token.is("ADJ") || token.is("NOUN") || token.is("VERB"))
                && words.contains(lemma.substring(0, lemma.length() - 1) + "er");
    }

    /** Whether this very word is listed. */
    boolean lists(String word, String wordClass) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }
}

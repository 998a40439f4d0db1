package casus.claim;

import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words of one language by class; the classes are explained in {@code claim-words.tsv}. Immutable, safe to share. */
final class ClaimWords {

    private final Map<String, Set<String>> classes = new HashMap<>();

    ClaimWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/claim-words.tsv", 2)) {
            classes.computeIfAbsent(row[0], c -> new HashSet<>()).add(row[1]);
        }
    }

    /** Whether the word, in any case of letters, belongs to the class. */
    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}

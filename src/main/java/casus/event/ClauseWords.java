package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say how to read what hangs on them, from {@code clause-words.tsv}. Immutable, safe to share. */
final class ClauseWords {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Participles participles;

    ClauseWords(String language) {
        participles = new Participles(language);
        for (String[] row : DataFile.rows("lang/" + language + "/clause-words.tsv", 2)) {
            classes.computeIfAbsent(row[1], c -> new HashSet<>()).add(row[0]);
        }
    }

    /** Whether the token's lemma or form is listed in this class; participles count as their verb. */
    boolean is(Token token, String wordClass) {
        Set<String> words = classes.getOrDefault(wordClass, Set.of());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (words.contains(lemma) || words.contains(token.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        List<String> verbs = participles.verbs(token);
        return !verbs.isEmpty() && verbs.stream().anyMatch(words::contains);
    }

    /** The word of a class that holds one, such as the preposition of agents. */
    String one(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of("")).iterator().next();
    }

    Participles participles() {
        return participles;
    }

    /** Whether this very word is listed. */
    boolean lists(String word, String wordClass) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }
}

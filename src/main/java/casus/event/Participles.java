package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Verbs behind participles that taggers take for adjectives or nouns ("bombed" for "bomb"), by the endings in {@code participles.tsv}.
 * Immutable, safe to share.
 */
final class Participles {

    private final List<String[]> endings;

    Participles(String language) {
        endings = DataFile.rows("lang/" + language + "/participles.tsv", 2);
    }

    /** Whether the word ends like a past participle. */
    boolean shaped(String lemma) {
        for (String[] ending : endings) {
            if (lemma.endsWith(ending[0])) {
                return true;
            }
        }
        return false;
    }

    /** The verbs whose participle the word may be; none for words of other shapes and parts of speech. */
    List<String> verbs(Token token) {
        String lemma = token.lemma();
        if (!(token.is("ADJ") || token.is("NOUN") || token.is("VERB")) || !shaped(lemma)) {
            return List.of();
        }
        String word = lemma.toLowerCase(Locale.ROOT);
        List<String> verbs = new ArrayList<>();
        endings.stream().filter(e -> word.endsWith(e[0])).forEach(e -> verbs.add(word.substring(0, word.length() - e[0].length()) + e[1]));
        return verbs;
    }
}

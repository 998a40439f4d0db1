package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say more of a figure, from {@code figure-cues.tsv}. Immutable, safe to share. */
final class CueWords {

    private final Map<String, Map<String, List<WordPattern>>> classes = new HashMap<>();

    CueWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/figure-cues.tsv", 2)) {
            WordPattern words = WordPattern.of(row[0]);
            classes.computeIfAbsent(row[1], c -> new HashMap<>()).computeIfAbsent(words.first(), w -> new ArrayList<>()).add(words);
        }
    }

    /** Whether a phrase of this class begins at the token. */
    boolean at(Syntax syntax, Token token, String cueClass) {
        Map<String, List<WordPattern>> phrases = classes.getOrDefault(cueClass, Map.of());
        for (String word : syntax.keys(token).words()) {
            for (WordPattern phrase : phrases.getOrDefault(word, List.of())) {
                if (phrase.at(syntax, token).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this very word is a phrase of the class. */
    boolean lists(String word, String cueClass) {
        return classes.getOrDefault(cueClass, Map.of()).getOrDefault(word, List.of()).stream().anyMatch(w -> w.rest().isEmpty());
    }

    boolean anywhere(Syntax syntax, String cueClass) {
        return syntax.tokens().stream().anyMatch(t -> at(syntax, t, cueClass));
    }
}

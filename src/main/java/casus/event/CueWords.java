package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say more of a figure, from {@code figure-cues.tsv}. Immutable, safe to share. */
final class CueWords {

    private final Map<String, List<WordPattern>> classes = new HashMap<>();

    CueWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/figure-cues.tsv", 2)) {
            classes.computeIfAbsent(row[1], c -> new ArrayList<>()).add(WordPattern.of(row[0]));
        }
    }

    /** Whether a phrase of this class begins at the token. */
    boolean at(Syntax syntax, Token token, String cueClass) {
        return classes.getOrDefault(cueClass, List.of()).stream().anyMatch(w -> w.at(syntax, token).isPresent());
    }

    /** Whether this very word is a phrase of the class. */
    boolean lists(String word, String cueClass) {
        return classes.getOrDefault(cueClass, List.of()).stream().anyMatch(w -> w.rest().isEmpty() && w.first().equals(word));
    }

    boolean anywhere(Syntax syntax, String cueClass) {
        return syntax.tokens().stream().anyMatch(t -> at(syntax, t, cueClass));
    }
}

package casus.mention;

import casus.text.DataFile;
import java.util.HashMap;
import java.util.Map;

/** The words of one language for states' forces and organs. Immutable. */
final class ForceWords {

    /** What a phrase names and when it does. */
    record Head(String key, String use) {

        boolean bare() {
            return use.equals("bare") || alone();
        }

        /** Also without an article. */
        boolean alone() {
            return use.equals("alone");
        }
    }

    static final int LONGEST = 7;

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, String> modifiers = new HashMap<>();

    private final Phrases phrases;

    private ForceWords(String file) {
        DataFile.rows(file, 3).forEach(row -> heads.put(row[0], new Head(row[1], row[2])));
        phrases = new Phrases(heads.keySet());
    }

    static ForceWords forces(String language) {
        ForceWords words = new ForceWords("lang/" + language + "/forces.tsv");
        DataFile.rows("lang/" + language + "/force-modifiers.tsv", 2).forEach(row -> words.modifiers.put(row[0], row[1]));
        return words;
    }

    static ForceWords organs(String language) {
        return new ForceWords("lang/" + language + "/states.tsv");
    }

    Phrases phrases() {
        return phrases;
    }

    Head head(String phrase) {
        return heads.get(phrase);
    }

    /** {@code passed}, {@code state} or empty. */
    String modifier(String fold) {
        return modifiers.getOrDefault(fold, "");
    }
}

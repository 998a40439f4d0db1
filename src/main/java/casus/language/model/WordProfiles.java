package casus.language.model;

import casus.language.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Remembers profiles of recent words. Bounded; for one thread. */
public final class WordProfiles {

    private static final int CAPACITY = 20_000;

    private final Lexicon lexicon;
    private final Map<String, WordProfile> known = new HashMap<>();

    public WordProfiles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public WordProfile of(String word) {
        WordProfile profile = known.get(word);
        if (profile == null) {
            if (known.size() >= CAPACITY) {
                known.clear();
            }
            profile = WordProfile.of(word, lexicon);
            known.put(word, profile);
        }
        return profile;
    }
}

package casus.language.model;

import casus.language.lexicon.Lexicon;
import java.util.Locale;

/** What the features use of one word form, hashed once. */
public final class WordProfile {

    private static final int UPPER = 1;
    private static final int ALL_UPPER = 2;
    private static final int DIGIT = 4;
    private static final int HYPHEN = 8;
    private static final int LETTER = 16;

    /** Stands beyond both ends of a sentence. */
    public static final WordProfile BOUNDARY = new WordProfile("\u0001", 0);

    public final int form;
    public final int lower;
    public final int suffix1;
    public final int suffix2;
    public final int suffix3;
    public final int suffix4;
    public final int prefix2;
    public final int prefix3;
    public final int shape;
    /** Which parts of speech the lexicon knows for the form, as a bit mask; 0 when unknown. */
    public final int ambiguity;

    private WordProfile(String word, int ambiguity) {
        String l = word.toLowerCase(Locale.ROOT);
        int n = l.length();
        this.form = Hashes.of(word);
        this.lower = Hashes.of(l);
        this.suffix1 = Hashes.of(l, n - 1, n);
        this.suffix2 = Hashes.of(l, Math.max(0, n - 2), n);
        this.suffix3 = Hashes.of(l, Math.max(0, n - 3), n);
        this.suffix4 = Hashes.of(l, Math.max(0, n - 4), n);
        this.prefix2 = Hashes.of(l, 0, Math.min(2, n));
        this.prefix3 = Hashes.of(l, 0, Math.min(3, n));
        this.shape = shape(word);
        this.ambiguity = ambiguity;
    }

    /** @param word not empty */
    public static WordProfile of(String word, Lexicon lexicon) {
        return new WordProfile(word, lexicon.ambiguity(word));
    }

    private static int shape(String word) {
        boolean upper = Character.isUpperCase(word.charAt(0));
        boolean all = upper && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        int shape = (upper ? UPPER : 0) | (all ? ALL_UPPER : 0) | (word.indexOf('-') > 0 ? HYPHEN : 0);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            shape |= Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : 0;
        }
        return shape;
    }
}

package casus.language.model;

/** Hash functions of the features. Part of the model format: a change makes every trained model useless. */
public final class Hashes {

    private Hashes() {
    }

    /** FNV-1a with a final mixing step; {@link String#hashCode} collides on two-letter words. */
    public static int of(CharSequence s, int start, int end) {
        int h = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            h = (h ^ s.charAt(i)) * 0x01000193;
        }
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        return h ^ (h >>> 13);
    }

    public static int of(CharSequence s) {
        return of(s, 0, s.length());
    }

    static int mix(int h, int value) {
        int mixed = (h ^ value) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }
}

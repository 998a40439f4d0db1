package casus.language.model;

import java.util.Arrays;

/**
 * Trained weights, rounded to whole numbers of at most {@link #LIMIT}. Three classes are packed into one int, more lie side by side as
 * shorts. Immutable, shared between threads.
 */
public final class Weights implements Scorer {

    /** Ten bits with sign; clipping at one byte costs three points of attachment. */
    public static final int LIMIT = 511;

    private final int bits;
    private final int classes;
    private final int[] packed;
    private final short[] wide;

    /** @param table {@code 2^bits} rows of {@code stride(classes)} weights of at most {@link #LIMIT}; not copied */
    public static Weights of(int bits, int classes, short[] table) {
        return new Weights(bits, classes, table);
    }

    private Weights(int bits, int classes, short[] table) {
        this.bits = bits;
        this.classes = classes;
        this.packed = classes <= 3 ? pack(table, 1 << bits) : null;
        this.wide = classes <= 3 ? null : table;
    }

    private static int[] pack(short[] table, int rows) {
        int[] packed = new int[rows];
        for (int r = 0; r < rows; r++) {
            packed[r] = table[r * 4] & 1023 | (table[r * 4 + 1] & 1023) << 10 | (table[r * 4 + 2] & 1023) << 20;
        }
        return packed;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureRows features, float[] scores) {
        if (packed != null) {
            scorePacked(features, scores);
        } else {
            scoreWide(features, scores);
        }
    }

    private void scorePacked(FeatureRows features, float[] scores) {
        int[] rows = features.rows();
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 0, n = features.size(); i < n; i++) {
            int v = packed[rows[i]];
            a += v << 22 >> 22;
            b += v << 12 >> 22;
            c += v << 2 >> 22;
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
    }

    /** The sums fit a short: at most 60 features of at most {@link #LIMIT}. */
    private void scoreWide(FeatureRows features, float[] scores) {
        int[] rows = features.rows();
        short[] table = wide;
        short[] sums = features.sums();
        int stride = sums.length;
        Arrays.fill(sums, (short) 0);
        for (int i = 0, n = features.size(); i < n; i++) {
            int at = rows[i] * stride;
            for (int k = 0; k < stride; k++) {
                sums[k] += table[at + k];
            }
        }
        for (int k = 0; k < stride; k++) {
            scores[k] = sums[k];
        }
    }

    short weight(int row, int klass) {
        if (packed != null) {
            return (short) (packed[row] << (22 - 10 * klass) >> 22);
        }
        return wide[row * stride() + klass];
    }
}

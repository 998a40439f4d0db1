package casus.language.model;

/**
 * Trained weights, rounded to whole numbers of at most {@link #LIMIT}. Few classes are packed into one int a row; of more classes four
 * share a long, so that one addition sums four scores. Immutable, shared between threads.
 */
public final class Weights implements Scorer {

    /** Ten bits with sign; clipping at one byte costs three points of attachment. */
    public static final int LIMIT = 511;

    /** Makes every weight in a long positive, so that no sum borrows from the class beside it. */
    private static final int BIAS = LIMIT + 1;

    /** So many features of the largest weight still fit the sixteen bits of a class. */
    private static final int MOST_FEATURES = 0xFFFF / (BIAS + LIMIT);

    private static final int PER_LONG = 4;

    private final int bits;
    private final int classes;
    private final int[] packed;
    private final long[] wide;

    /** @param table {@code 2^bits} rows of {@code stride(classes)} weights of at most {@link #LIMIT} */
    public static Weights of(int bits, int classes, short[] table) {
        return new Weights(bits, classes, table);
    }

    private Weights(int bits, int classes, short[] table) {
        this.bits = bits;
        this.classes = classes;
        this.packed = classes <= 3 ? pack(table, 1 << bits) : null;
        this.wide = classes <= 3 ? null : packWide(table);
    }

    private static int[] pack(short[] table, int rows) {
        int[] packed = new int[rows];
        for (int r = 0; r < rows; r++) {
            packed[r] = table[r * 4] & 1023 | (table[r * 4 + 1] & 1023) << 10 | (table[r * 4 + 2] & 1023) << 20;
        }
        return packed;
    }

    private static long[] packWide(short[] table) {
        long[] wide = new long[table.length / PER_LONG];
        for (int i = 0, k = 0; i < wide.length; i++, k += PER_LONG) {
            wide[i] = (table[k] + BIAS) | (table[k + 1] + BIAS) << 16 | (long) ((table[k + 2] + BIAS) | (table[k + 3] + BIAS) << 16) << 32;
        }
        return wide;
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

    /** Eight classes at a time over all rows: the sums stay in registers, and the rows are fetched from memory side by side. */
    private void scoreWide(FeatureRows features, float[] scores) {
        int[] rows = features.rows();
        int n = features.size();
        if (n > MOST_FEATURES) {
            throw new IllegalArgumentException(n + " features, at most " + MOST_FEATURES);
        }
        int longs = stride() / PER_LONG;
        int bias = n * BIAS;
        for (int at = 0; at < longs; at += 2) {
            long first = 0;
            long second = 0;
            for (int i = 0; i < n; i++) {
                int row = rows[i] * longs + at;
                first += wide[row];
                second += wide[row + 1];
            }
            unpack(first, bias, scores, at * PER_LONG);
            unpack(second, bias, scores, at * PER_LONG + PER_LONG);
        }
    }

    private static void unpack(long sums, int bias, float[] scores, int at) {
        scores[at] = (int) (sums & 0xFFFF) - bias;
        scores[at + 1] = (int) (sums >>> 16 & 0xFFFF) - bias;
        scores[at + 2] = (int) (sums >>> 32 & 0xFFFF) - bias;
        scores[at + 3] = (int) (sums >>> 48) - bias;
    }

    short weight(int row, int klass) {
        if (packed != null) {
            return (short) (packed[row] << (22 - 10 * klass) >> 22);
        }
        int at = row * stride() + klass;
        return (short) ((int) (wide[at / PER_LONG] >>> at % PER_LONG * 16 & 0xFFFF) - BIAS);
    }
}

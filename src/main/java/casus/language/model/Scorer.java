package casus.language.model;

/** A table of weights: the score of a class is the sum of its weights over the active rows. */
public interface Scorer {

    /** The table has {@code 2^bits} rows. */
    int bits();

    int classes();

    /** Classes rounded up to a multiple that suits the processor; the length that {@code scores} needs. */
    default int stride() {
        return stride(classes());
    }

    static int stride(int classes) {
        return classes <= 3 ? 4 : (classes + 7) / 8 * 8;
    }

    /** Writes one score per class. */
    void score(FeatureRows features, float[] scores);
}

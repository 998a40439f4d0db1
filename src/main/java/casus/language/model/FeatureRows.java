package casus.language.model;

/**
 * The rows of the features of one decision. Each call of {@code add} is the next feature template: the order of the calls is part of
 * the model. Mutable, for one thread.
 */
public final class FeatureRows {

    private static final int TEMPLATE_STEP = 0x1000193;

    private final int shift;
    private int[] rows = new int[160];
    private int size;
    private int template;

    /** @param scorer whose table the rows are of */
    public FeatureRows(Scorer scorer) {
        this.shift = 32 - scorer.bits();
    }

    public void begin() {
        size = 0;
        template = TEMPLATE_STEP;
    }

    public void add(int a) {
        put(Hashes.mix(template, a));
    }

    public void add(int a, int b) {
        put(Hashes.mix(Hashes.mix(template, a), b));
    }

    public void add(int a, int b, int c) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(template, a), b), c));
    }

    public void add(int a, int b, int c, int d) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(template, a), b), c), d));
    }

    private void put(int hash) {
        rows[size++] = (hash * 0x85EBCA6B) >>> shift;
        template += TEMPLATE_STEP;
    }

    public int size() {
        return size;
    }

    public int row(int i) {
        return rows[i];
    }

    int[] rows() {
        return rows;
    }
}

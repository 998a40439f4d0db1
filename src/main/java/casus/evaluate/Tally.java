package casus.evaluate;

/** Counts of one head; mutable, for one thread. */
public final class Tally {

    private int hits;
    private int gold;
    private int system;

    void add(int hits, int gold, int system) {
        this.hits += hits;
        this.gold += gold;
        this.system += system;
    }

    public int gold() {
        return gold;
    }

    public double precision() {
        return system == 0 ? 0 : (double) hits / system;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** Harmonic mean of precision and recall; 0 when nothing fits. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}

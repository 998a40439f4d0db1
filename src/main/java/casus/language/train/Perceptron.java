package casus.language.train;

import casus.language.model.FeatureRows;
import casus.language.model.Scorer;
import java.util.Arrays;

/** An averaged perceptron under training. Mutable. */
final class Perceptron implements Scorer {

    private final int bits;
    private final int classes;
    private final int stride;
    private final float[] weights;
    private final float[] sums;
    private int step = 1;

    Perceptron(int bits, int classes) {
        this.bits = bits;
        this.classes = classes;
        this.stride = Scorer.stride(classes);
        this.weights = new float[stride << bits];
        this.sums = new float[stride << bits];
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
        Arrays.fill(scores, 0, stride, 0);
        for (int i = 0, n = features.size(); i < n; i++) {
            int at = features.row(i) * stride;
            for (int k = 0; k < stride; k++) {
                scores[k] += weights[at + k];
            }
        }
    }

    /** Counts one decision; must be called for each, right or wrong. */
    void tick() {
        step++;
    }

    /** Moves the weights of the active features from the wrong class to the right one. */
    void correct(FeatureRows features, int right, int wrong) {
        for (int i = 0, n = features.size(); i < n; i++) {
            int at = features.row(i) * stride;
            weights[at + right]++;
            sums[at + right] += step;
            weights[at + wrong]--;
            sums[at + wrong] -= step;
        }
    }

    /** Replaces the weights by their mean over all decisions. Call once, at the end. */
    void average() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= sums[i] / step;
        }
    }

    /**
     * Adds the weights of another training of the same task. Scores are linear, so the sum decides like a vote of both, at the price of
     * one.
     */
    void add(Perceptron other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
    }

    float[] weights() {
        return weights;
    }
}

package casus.language.train;

import casus.language.model.Weights;
import java.util.Arrays;

/** Rounds trained weights to whole numbers. Costs nothing measurable and divides the size by four. */
final class Quantiser {

    /** The weight at this quantile becomes 127; larger ones grow up to the limit. */
    private static final double QUANTILE = 0.999;

    private Quantiser() {
    }

    /** @param cut rows whose weights all stay under this many steps are dropped */
    static Weights quantise(Perceptron p, double cut) {
        float[] w = p.weights();
        float step = step(w);
        short[] table = new short[w.length];
        int stride = p.stride();
        for (int row = 0; row < w.length; row += stride) {
            float largest = 0;
            for (int k = row; k < row + stride; k++) {
                largest = Math.max(largest, Math.abs(w[k]));
            }
            for (int k = row; k < row + stride && largest >= cut * step; k++) {
                table[k] = (short) Math.max(-Weights.LIMIT, Math.min(Weights.LIMIT, Math.round(w[k] / step)));
            }
        }
        return Weights.of(p.bits(), p.classes(), table);
    }

    private static float step(float[] weights) {
        float[] sizes = new float[weights.length];
        int n = 0;
        for (float w : weights) {
            if (w != 0) {
                sizes[n++] = Math.abs(w);
            }
        }
        Arrays.sort(sizes, 0, n);
        return n == 0 ? 1 : sizes[(int) (n * QUANTILE)] / 127;
    }
}

package casus.fusion.match;

import java.util.List;

/** What all comparisons of two descriptions come to: the sum of their weights, or no chance at all. */
public record PairScore(double sum, List<Finding> findings) {

    /** From this sum on, the two are held to be one happening. */
    public static final double ENOUGH = 3.0;

    static final PairScore EXCLUDED = new PairScore(Finding.VETO, List.of());

    public PairScore {
        findings = List.copyOf(findings);
    }

    public boolean excluded() {
        return sum == Finding.VETO;
    }

    public boolean same() {
        return sum >= ENOUGH;
    }

    /** Between 0 and 1, a half where the sum is just enough. */
    public double score() {
        return probability(sum - ENOUGH);
    }

    public static double probability(double surplus) {
        return Math.round(1000 / (1 + Math.exp(-surplus))) / 1000.0;
    }
}

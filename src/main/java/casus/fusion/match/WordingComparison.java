package casus.fusion.match;

import java.util.Set;

/** Words that two sentences have in common; between languages this finds only names, and so says little. */
final class WordingComparison {

    private WordingComparison() {
    }

    static Finding compare(Described a, Described b) {
        if (a.sentence != 0 && a.sentence == b.sentence) {
            return new Finding(Aspect.WORDING, 2.5, "told in the same sentence");
        }
        double share = share(a.stems, b.stems);
        if (share < 0.15) {
            return Finding.nothing(Aspect.WORDING);
        }
        double weight = share >= 0.6 ? 1.5 : share >= 0.35 ? 0.8 : 0.3;
        return new Finding(Aspect.WORDING, weight, "told in " + (share >= 0.6 ? "nearly the same" : share >= 0.35 ? "similar" : "partly the same")
                + " words");
    }

    private static double share(Set<String> a, Set<String> b) {
        if (a.size() < 3 || b.size() < 3) {
            return 0;
        }
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        long common = small.stream().filter(large::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}

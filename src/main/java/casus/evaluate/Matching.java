package casus.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Greedy one-to-one matching, the best pair first. */
final class Matching {

    record Pair<T>(T gold, T system) {
    }

    private record Candidate(double score, int gold, int system) {
    }

    private Matching() {
    }

    /** Pairs whose score is above 0; ties go to the later in the lists, as in the published scorer. */
    static <T> List<Pair<T>> match(List<T> gold, List<T> system, ToDoubleBiFunction<T, T> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                double value = score.applyAsDouble(gold.get(i), system.get(j));
                if (value > 0) {
                    candidates.add(new Candidate(value, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!usedGold.contains(c.gold()) && !usedSystem.contains(c.system())) {
                usedGold.add(c.gold());
                usedSystem.add(c.system());
                pairs.add(new Pair<>(gold.get(c.gold()), system.get(c.system())));
            }
        }
        return pairs;
    }
}

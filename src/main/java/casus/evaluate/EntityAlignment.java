package casus.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which entity of the system stands for which of the gold, by the mentions they share over all articles. */
final class EntityAlignment {

    private static final double EARTH_DIAMETER_KM = 12742;
    /** A country's centre says nothing about the skill of placing, so positions this coarse are left to the annotators: they give none. */
    private static final double NEAR_KM = 30;

    private final List<String[]> pairs = new ArrayList<>();
    private final Map<String, Map<String, Integer>> votes = new HashMap<>();
    private Map<String, String> same;
    private int located;
    private int near;

    void add(List<Matching.Pair<Annotation.Named>> mentions) {
        same = null;
        for (Matching.Pair<Annotation.Named> p : mentions) {
            pairs.add(new String[] {p.gold().entity(), p.system().entity()});
            votes.computeIfAbsent(p.system().entity(), k -> new LinkedHashMap<>()).merge(p.gold().entity(), 1, Integer::sum);
            if (p.gold().latitude() != null && !Countries.NAMES.contains(p.gold().entity())) {
                located++;
                near += p.system().latitude() != null && km(p.gold(), p.system()) <= NEAR_KM ? 1 : 0;
            }
        }
    }

    /** The gold entity that this one mostly stands for, or null. */
    String goldOf(String systemEntity) {
        if (same == null) {
            same = new HashMap<>();
            votes.forEach((entity, counts) -> same.put(entity,
                    counts.entrySet().stream().max(Comparator.comparingInt((Map.Entry<String,
                            Integer> e) -> e.getValue())).orElseThrow().getKey()));
        }
        return systemEntity == null ? null : same.get(systemEntity);
    }

    int agreeing() {
        return coreferent(p -> p[0] + "\t" + p[1]);
    }

    int goldPairs() {
        return coreferent(p -> p[0]);
    }

    int systemPairs() {
        return coreferent(p -> p[1]);
    }

    double placesWithin30Km() {
        return located == 0 ? 0 : (double) near / located;
    }

    private int coreferent(java.util.function.Function<String[], String> key) {
        Map<String, Integer> counts = new HashMap<>();
        pairs.forEach(p -> counts.merge(key.apply(p), 1, Integer::sum));
        return counts.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }

    private static double km(Annotation.Named a, Annotation.Named b) {
        double lat1 = Math.toRadians(a.latitude());
        double lat2 = Math.toRadians(b.latitude());
        double h = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
    }
}

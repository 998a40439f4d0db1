package casus.fusion.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Parts connected descriptions into clusters: from the surest pair down, two clusters become one when no pair across them is excluded and
 * the pairs across are, on average, nearly as sure as a single pair must be. So a chain of pairs does not make one event of its two ends.
 * The outcome depends on the descriptions alone, not on their order.
 */
final class Clusters {

    /** What pairs across two clusters must come to on average. */
    private static final double ON_AVERAGE = 2.6;
    /** A single excluded pair may come from a slip of the reading; in a large cluster so few do not part it. */
    private static final int LARGE = 6;

    private final PairScorer scorer;
    private final Map<Long, Double> sums = new HashMap<>();
    private List<Described> all;

    Clusters(PairScorer scorer) {
        this.scorer = scorer;
    }

    /** Two descriptions of one article are two happenings, unless one of them is a denial. */
    static boolean mayJoin(Described a, Described b) {
        return a.article != b.article || a.event.denied() != b.event.denied();
    }

    private record Edge(int i, int j, double sum) { }

    List<Cluster> of(List<Described> component) {
        all = component.stream().sorted(Comparator.comparing(Described::iri)).toList();
        if (all.size() == 1) {
            return List.of(new Cluster(all));
        }
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = IntStream.range(0, all.size()).toArray();
        IntStream.range(0, all.size()).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
        for (Edge edge : edges()) {
            int a = groupOf[edge.i()];
            int b = groupOf[edge.j()];
            if (a != b && (decided(edge.i(), edge.j()) || join(groups.get(a), groups.get(b)))) {
                groups.get(b).forEach(member -> groupOf[member] = a);
                groups.get(a).addAll(groups.get(b));
                groups.set(b, List.of());
            }
        }
        return groups.stream().filter(g -> !g.isEmpty()).map(g -> new Cluster(g.stream().sorted().map(all::get).toList()))
                .sorted(Comparator.comparing(c -> c.first().iri())).toList();
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                double sum = sum(i, j);
                if (sum >= PairScore.ENOUGH) {
                    edges.add(new Edge(i, j, sum));
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::sum).reversed().thenComparingInt(Edge::i).thenComparingInt(Edge::j));
        return edges;
    }

    private boolean decided(int i, int j) {
        return scorer.joinedWith(all.get(i)).contains(all.get(j).iri());
    }

    private boolean join(List<Integer> a, List<Integer> b) {
        double total = 0;
        int excluded = 0;
        int pairs = a.size() * b.size();
        for (int i : a) {
            for (int j : b) {
                double sum = sum(i, j);
                if (sum == Finding.VETO) {
                    excluded++;
                    if (pairs < LARGE || excluded * LARGE > pairs || !mayJoin(all.get(i), all.get(j))) {
                        return false;
                    }
                } else {
                    total += Math.min(sum, PairScore.ENOUGH + 2);
                }
            }
        }
        return total / pairs >= ON_AVERAGE;
    }

    private double sum(int i, int j) {
        long key = (long) Math.min(i, j) * all.size() + Math.max(i, j);
        return sums.computeIfAbsent(key, k -> {
            Described a = all.get(Math.min(i, j));
            Described b = all.get(Math.max(i, j));
            return mayJoin(a, b) || scorer.joinedWith(a).contains(b.iri()) ? scorer.same(a, b).sum() : Finding.VETO;
        });
    }
}

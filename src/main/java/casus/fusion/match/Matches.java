package casus.fusion.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The clusters of a set of descriptions, worked out where they are asked for. What belongs together follows from the descriptions that are
 * connected and from nothing else, so that a change far away changes nothing here. Not thread-safe.
 */
public final class Matches {

    private final List<Described> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BlockIndex blocks;
    private final PairScorer scorer;
    private final List<Cluster>[] clusterings;
    private final Cluster[] clusterOf;
    private final int[][] neighbours;
    private final int[][] holders;

    /** @param descriptions in any order */
    @SuppressWarnings("unchecked")
    public Matches(List<Described> descriptions, PairScorer scorer) {
        this.all = descriptions.stream().sorted(Comparator.comparing(Described::iri)).toList();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).iri(), i);
        }
        this.blocks = new BlockIndex(all);
        this.scorer = scorer;
        this.clusterings = new List[all.size()];
        this.clusterOf = new Cluster[all.size()];
        this.neighbours = new int[all.size()][];
        this.holders = new int[all.size()][];
    }

    public List<Described> all() {
        return all;
    }

    public boolean knows(String description) {
        return numbers.containsKey(description);
    }

    /** The cluster of a description; one that nobody else tells is alone in its own. */
    public Cluster of(String description) {
        return of(numbers.get(description));
    }

    private Cluster of(int number) {
        if (clusterOf[number] == null) {
            cluster(component(number));
        }
        return clusterOf[number];
    }

    /** All clusters of the descriptions that are connected with this one. */
    public List<Cluster> around(String description) {
        int number = numbers.get(description);
        of(number);
        return clusterings[number];
    }

    /** Descriptions whose event the event of this one may be part of, with how well they fit. */
    public List<Described> holders(String description) {
        look(numbers.get(description));
        return Arrays.stream(holders[numbers.get(description)]).mapToObj(all::get).toList();
    }

    /** Descriptions of events that may be parts of the event of this one. */
    public List<Described> held(String description) {
        int number = numbers.get(description);
        return Arrays.stream(blocks.candidates(number)).filter(j -> fits(all.get(number), all.get(j))).mapToObj(all::get).toList();
    }

    private boolean fits(Described whole, Described part) {
        return scorer.part(whole, part).sum() >= PairScore.ENOUGH;
    }

    private int[] component(int start) {
        TreeSet<Integer> found = new TreeSet<>(List.of(start));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            int i = open.remove();
            look(i);
            for (int j : neighbours[i]) {
                if (found.add(j)) {
                    open.add(j);
                }
            }
        }
        return found.stream().mapToInt(i -> i).toArray();
    }

    /** Compares one description with all that share a block with it. */
    private void look(int i) {
        if (neighbours[i] != null) {
            return;
        }
        List<Integer> same = new ArrayList<>();
        List<Integer> wider = new ArrayList<>();
        Described one = all.get(i);
        for (int j : blocks.candidates(i)) {
            Described other = all.get(j);
            if (Clusters.mayJoin(one, other) && scorer.same(one, other).same()) {
                same.add(j);
            }
            if (fits(other, one)) {
                wider.add(j);
            }
        }
        scorer.joinedWith(one).stream().filter(numbers::containsKey).map(numbers::get).filter(j -> !same.contains(j)).forEach(same::add);
        neighbours[i] = same.stream().mapToInt(n -> n).toArray();
        holders[i] = wider.stream().mapToInt(n -> n).toArray();
    }

    private void cluster(int[] component) {
        List<Described> members = Arrays.stream(component).mapToObj(all::get).toList();
        List<Cluster> clusters = new Clusters(scorer).of(members);
        for (Cluster cluster : clusters) {
            for (Described member : cluster.members()) {
                clusterOf[numbers.get(member.iri())] = cluster;
            }
        }
        for (int i : component) {
            clusterings[i] = clusters;
        }
    }
}

package casus.fusion;

import casus.fusion.match.Cluster;
import casus.fusion.match.Described;
import casus.fusion.match.Matches;
import casus.fusion.match.PairScore;
import casus.fusion.match.PairScorer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the wider events that an event is part of: the best one or two, by their best pair of descriptions. */
final class SubEvents {

    private static final int MOST = 2;

    private final Matches matches;
    private final PairScorer scorer;

    SubEvents(Matches matches, PairScorer scorer) {
        this.matches = matches;
        this.scorer = scorer;
    }

    private record Best(Cluster whole, PairScore score) { }

    List<SubEvent> of(Cluster part) {
        Map<String, Best> found = new TreeMap<>();
        for (Described member : part.members()) {
            for (Described holder : matches.holders(member.iri())) {
                Cluster whole = matches.of(holder.iri());
                if (whole != part) {
                    PairScore score = scorer.part(holder, member);
                    found.merge(whole.first().iri(), new Best(whole, score), (a, b) -> a.score().sum() >= b.score().sum() ? a : b);
                }
            }
        }
        return found.values().stream().sorted(Comparator.comparingDouble((Best b) -> b.score().sum()).reversed()
                        .thenComparing(b -> b.whole().first().iri())).limit(MOST)
                .map(b -> new SubEvent(part.first().iri(), b.whole().first().iri(), b.score().score(), b.score().findings())).toList();
    }
}

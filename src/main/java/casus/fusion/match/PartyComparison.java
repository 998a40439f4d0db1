package casus.fusion.match;

import casus.event.EventType;
import casus.fusion.told.FoldedText;
import casus.fusion.told.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who did it and to whom. Of a clash both sides count alike; a place that changes hands must be taken by the same. */
final class PartyComparison {

    private static final Set<EventType> BY_ONE = Set.of(EventType.CAPTURE, EventType.WITHDRAWAL);

    private PartyComparison() {
    }

    static List<Finding> compare(Described a, Described b) {
        List<Finding> found = new ArrayList<>();
        if (a.event.type() == EventType.ARMED_CLASH || b.event.type() == EventType.ARMED_CLASH) {
            found.add(sides(a, b));
            return found;
        }
        found.add(agents(a, b));
        found.add(targets(a, b));
        return found;
    }

    private static Finding sides(Described a, Described b) {
        List<Party> x = join(a.event.agents(), a.event.targets());
        List<Party> y = join(b.event.agents(), b.event.targets());
        Set<String> common = common(a.sides, b.sides);
        if (!common.isEmpty()) {
            boolean both = common.size() > 1;
            return new Finding(Aspect.PARTICIPANTS, both ? 1.3 : 0.7, "both name " + labels(x, common));
        }
        return a.sides.isEmpty() || b.sides.isEmpty() ? unnamed(x, y) : akin(x, y) ? related(x, y)
                : new Finding(Aspect.PARTICIPANTS, -1.0, "they name other parties: " + labels(x, a.sides) + "; " + labels(y, b.sides));
    }

    private static Finding agents(Described a, Described b) {
        List<Party> x = a.event.agents();
        List<Party> y = b.event.agents();
        Set<String> common = common(a.agents, b.agents);
        if (!common.isEmpty()) {
            return new Finding(Aspect.PARTICIPANTS, 1.0, "both by " + labels(x, common));
        }
        if (a.agents.isEmpty() || b.agents.isEmpty()) {
            return swapped(a, b) ? conflict(a, b) : unnamed(x, y);
        }
        return akin(x, y) ? related(x, y) : conflict(a, b);
    }

    private static Finding conflict(Described a, Described b) {
        String words = "not by the same: " + labels(a.event.agents(), a.agents) + "; " + labels(b.event.agents(), b.agents);
        if (BY_ONE.contains(a.event.type())) {
            return Finding.veto(Aspect.PARTICIPANTS, words);
        }
        double weight = swapped(a, b) ? -2.0 : a.event.type() == b.event.type() ? -1.0 : -1.6;
        return new Finding(Aspect.PARTICIPANTS, weight, words);
    }

    /** Who acts in the one suffers in the other. */
    private static boolean swapped(Described a, Described b) {
        return !common(a.agents, b.targets).isEmpty() || !common(a.targets, b.agents).isEmpty();
    }

    private static Finding targets(Described a, Described b) {
        List<Party> x = a.event.targets();
        List<Party> y = b.event.targets();
        Set<String> common = common(a.targets, b.targets);
        if (!common.isEmpty()) {
            return new Finding(Aspect.PARTICIPANTS, 0.7, "both against " + labels(x, common));
        }
        if (a.targets.isEmpty() || b.targets.isEmpty()) {
            return unnamed(x, y);
        }
        return akin(x, y) ? related(x, y) : new Finding(Aspect.PARTICIPANTS, -0.4, "against others: " + labels(x, a.targets) + "; "
                + labels(y, b.targets));
    }

    private static Finding related(List<Party> x, List<Party> y) {
        return new Finding(Aspect.PARTICIPANTS, 0.4, "of one state: " + labels(x) + "; " + labels(y));
    }

    /** A state's army, police and ministries stand for each other. */
    static boolean akin(List<Party> x, List<Party> y) {
        return x.stream().filter(Party::ofState).anyMatch(p -> y.stream().filter(Party::ofState)
                .anyMatch(q -> !p.country().isEmpty() && p.country().equals(q.country())));
    }

    private static Finding unnamed(List<Party> x, List<Party> y) {
        Set<String> words = stems(x);
        words.retainAll(stems(y));
        return words.isEmpty() ? Finding.nothing(Aspect.PARTICIPANTS)
                : new Finding(Aspect.PARTICIPANTS, 0.3, "described alike: " + labels(x) + "; " + labels(y));
    }

    private static Set<String> stems(List<Party> parties) {
        return parties.stream().filter(p -> !p.named()).flatMap(p -> FoldedText.words(p.label()).stream()).filter(w -> w.length() > 4)
                .map(w -> w.substring(0, Math.min(6, w.length()))).collect(Collectors.toSet());
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).collect(Collectors.toSet());
    }

    private static List<Party> join(List<Party> a, List<Party> b) {
        List<Party> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static String labels(List<Party> parties, Set<String> which) {
        return labels(parties.stream().filter(p -> which.contains(p.iri())).toList());
    }

    private static String labels(List<Party> parties) {
        return parties.isEmpty() ? "nobody named" : parties.stream().map(Party::label).distinct().sorted().collect(Collectors.joining(", "));
    }
}

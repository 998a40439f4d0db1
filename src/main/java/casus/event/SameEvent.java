package casus.event;

import casus.mention.Mention;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether a later draft tells an event that was told before. */
final class SameEvent {

    private static final Set<String> WIDE = Set.of("country", "province", "region", "state", "continent");

    private SameEvent() {
    }

    static boolean test(Story story, Draft earlier, Draft later) {
        boolean heading = story.heading(earlier.syntax) && earlier.syntax.index() < 4;
        if (later.reference == Draft.Reference.OTHER_ONE && !heading) {
            return false;
        }
        if (later.reference == Draft.Reference.DEMONSTRATIVE) {
            boolean family = EventFamilies.compatible(earlier.type, later.type) || earlier.violent() && later.violent();
            return family && later.syntax.index() - earlier.syntax.index() <= 4 && polarity(earlier, later) && agree(earlier.agents, later.agents);
        }
        if (!EventFamilies.compatible(earlier.type, later.type) || !polarity(earlier, later) || !agree(earlier.agents, later.agents)
                || placesDiffer(earlier, later) || timesDiffer(earlier, later)) {
            return false;
        }
        if (earlier.syntax.index() == later.syntax.index()) {
            return shares(earlier, later) && later.reference == Draft.Reference.DEFINITE;
        }
        if (later.reference == Draft.Reference.DEFINITE || heading) {
            return heading || shares(earlier, later) || later.agents.isEmpty() && later.targets.isEmpty();
        }
        boolean habit = (earlier.status == Status.ONGOING) != (later.status == Status.ONGOING);
        return !habit && shares(earlier, later) && later.syntax.index() - earlier.syntax.index() <= 6;
    }

    private static boolean polarity(Draft a, Draft b) {
        return (a.status == Status.NEGATED) == (b.status == Status.NEGATED) && (a.status == Status.PLANNED) == (b.status == Status.PLANNED);
    }

    /** Nobody on one side, somebody in common, or at least one side that names nobody. */
    private static boolean agree(List<Participant> a, List<Participant> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(p -> b.stream().anyMatch(q -> Denotation.same(p, q)))
                || a.stream().noneMatch(p -> p.entity().isPresent()) || b.stream().noneMatch(p -> p.entity().isPresent());
    }

    private static boolean shares(Draft a, Draft b) {
        boolean people = a.agents.stream().anyMatch(p -> b.agents.stream().anyMatch(q -> Denotation.same(p, q)))
                || a.targets.stream().anyMatch(p -> b.targets.stream().anyMatch(q -> Denotation.same(p, q)));
        boolean place = a.place.isPresent() && b.place.isPresent() && id(a.place).equals(id(b.place));
        return people || place && (a.agents.isEmpty() || b.agents.isEmpty());
    }

    private static boolean placesDiffer(Draft a, Draft b) {
        if (!a.placeOwn || !b.placeOwn || wide(a.place) || wide(b.place)) {
            return false;
        }
        return !id(a.place).equals(id(b.place));
    }

    static boolean wide(Optional<Mention> place) {
        return place.filter(m -> WIDE.contains(m.entity().kind())).isPresent();
    }

    private static String id(Optional<Mention> place) {
        return place.map(m -> m.entity().id()).orElse("");
    }

    private static boolean timesDiffer(Draft a, Draft b) {
        if (a.time.isEmpty() || b.time.isEmpty()) {
            return false;
        }
        TimeExpression s = a.time.get();
        TimeExpression t = b.time.get();
        boolean before = s.latest().isPresent() && t.earliest().isPresent() && s.latest().get().isBefore(t.earliest().get());
        boolean after = t.latest().isPresent() && s.earliest().isPresent() && t.latest().get().isBefore(s.earliest().get());
        return before || after || s.value().isPresent() && t.value().isPresent() && s.value().get().endsWith("/..") != t.value().get().endsWith("/..");
    }
}

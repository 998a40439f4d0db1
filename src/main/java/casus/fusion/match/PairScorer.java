package casus.fusion.match;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.decide.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs everything that two descriptions can be compared in. Immutable; a score depends on the two and on decisions about them only. */
public final class PairScorer {

    private static final Set<EventType> OF_PERSONS = Set.of(EventType.KILLING, EventType.ABDUCTION, EventType.ARREST, EventType.RELEASE);
    private static final double SURE = 6;

    private final Decisions decisions;

    public PairScorer(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Descriptions that somebody decided tell of the same happening as this one. */
    Set<String> joinedWith(Described d) {
        return decisions.joinedWith(d.iri());
    }

    /** Whether the two tell of one happening. */
    public PairScore same(Described a, Described b) {
        var decided = decisions.same(a.iri(), b.iri());
        if (decided.isPresent()) {
            return decided.get().stands() ? new PairScore(SURE, List.of(new Finding(Aspect.DECISION, SURE, decided.get().words())))
                    : PairScore.EXCLUDED;
        }
        Finding type = TypeComparison.compare(a.event.type(), b.event.type());
        if (type.isVeto() || !statusAllows(a, b)) {
            return PairScore.EXCLUDED;
        }
        if (a.standing() && b.standing()) {
            return standing(a, b);
        }
        Finding time = TimeComparison.compare(a, b);
        Finding place = PlaceComparison.compare(a.event.place(), b.event.place());
        if (time.isVeto() || place.isVeto()) {
            return PairScore.EXCLUDED;
        }
        List<Finding> findings = new ArrayList<>(List.of(type, place, time));
        findings.addAll(PartyComparison.compare(a, b));
        findings.add(FigureComparison.compare(a.event.figures(), b.event.figures()));
        findings.add(persons(a, b));
        findings.add(WordingComparison.compare(a, b));
        return sum(findings);
    }

    /** Whether the second can be a part of the first. */
    public PairScore part(Described whole, Described part) {
        if (!TypeComparison.canHold(whole.event.type(), part.event.type()) || !statusAllows(whole, part) || whole.event.denied()
                || part.event.denied() || whole.standing() || part.standing()) {
            return PairScore.EXCLUDED;
        }
        Finding time = TimeComparison.compare(whole, part);
        Finding place = PlaceComparison.compare(whole.event.place(), part.event.place());
        if (time.isVeto() || place.isVeto()) {
            return PairScore.EXCLUDED;
        }
        Set<String> common = new java.util.TreeSet<>(whole.sides);
        common.retainAll(part.sides);
        boolean strangers = common.isEmpty() && !whole.sides.isEmpty() && !part.sides.isEmpty();
        List<Finding> findings = new ArrayList<>(List.of(new Finding(Aspect.TYPE, 0, TypeComparison.article(part.event.type())
                + " can be part of " + TypeComparison.article(whole.event.type())), place, time));
        if (!common.isEmpty() || strangers) {
            findings.add(new Finding(Aspect.PARTICIPANTS, strangers ? -1.5 : 1.0, strangers ? "they name other parties"
                    : "the same take part"));
        }
        if (whole.article == part.article) {
            findings.add(new Finding(Aspect.SOURCE, 0.4, "one article tells both"));
        }
        return sum(findings);
    }

    /** What is announced has not happened yet; whether a happening is denied or affirmed, it is the same one. */
    private static boolean statusAllows(Described a, Described b) {
        return (a.event.status() == Status.PLANNED) == (b.event.status() == Status.PLANNED);
    }

    private static PairScore standing(Described a, Described b) {
        boolean same = a.event.type() == b.event.type() && a.event.place().isPresent() && b.event.place().isPresent()
                && a.event.place().get().iri().equals(b.event.place().get().iri())
                && a.event.time().earliest().equals(b.event.time().earliest()) && a.agents.equals(b.agents);
        return same ? new PairScore(PairScore.ENOUGH + 1, List.of(new Finding(Aspect.PLACE, 2, "both in " + a.event.place().get().label()),
                new Finding(Aspect.TIME, 2, "both since " + a.event.time().earliest().get()))) : PairScore.EXCLUDED;
    }

    private static Finding persons(Described a, Described b) {
        if (a.persons.isEmpty() || b.persons.isEmpty()) {
            return Finding.nothing(Aspect.VICTIMS);
        }
        if (a.persons.stream().anyMatch(b.persons::contains)) {
            return new Finding(Aspect.VICTIMS, 2.5, "both name the same person as the one it was done to");
        }
        return OF_PERSONS.contains(a.event.type()) && a.event.type() == b.event.type()
                ? new Finding(Aspect.VICTIMS, -3, "done to other persons") : new Finding(Aspect.VICTIMS, -0.5, "done to other persons");
    }

    private static PairScore sum(List<Finding> findings) {
        double sum = 0;
        for (Finding f : findings) {
            if (f.isVeto()) {
                return PairScore.EXCLUDED;
            }
            sum += f.weight();
        }
        return new PairScore(sum, findings.stream().filter(f -> !f.words().isEmpty()).toList());
    }
}

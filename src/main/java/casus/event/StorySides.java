package casus.event;

import casus.entity.EntityType;
import java.util.List;

/**
 * Fills in the other side from what the story tells elsewhere: whom a party fights, from whom a place was taken that changed hands twice,
 * and against whom an operation goes whose aim is told beside it.
 */
final class StorySides {

    /** How many events back an opponent is looked for. */
    private static final int BACK = 12;

    private StorySides() {
    }

    static void fill(List<Draft> events) {
        for (int i = 0; i < events.size(); i++) {
            Draft event = events.get(i);
            aims(event, events, i);
            if (event.type == EventType.ARMED_CLASH && event.agents.size() == 1 && event.targets.isEmpty()) {
                opponents(event, events.subList(Math.max(0, i - BACK), i));
            }
            if (event.type == EventType.CAPTURE && event.targets.isEmpty() && event.status == Status.HAPPENED) {
                losers(event, events);
            }
        }
    }

    /** "mène une campagne pour prendre la ville au gouvernement": those from whom it is to be taken are its targets. */
    private static void aims(Draft event, List<Draft> events, int at) {
        if (event.type != EventType.OFFENSIVE || !event.targets.isEmpty()) {
            return;
        }
        for (Draft aim : events.subList(at, Math.min(events.size(), at + 3))) {
            if (aim != event && aim.syntax == event.syntax && aim.status == Status.PLANNED && aim.type == EventType.CAPTURE
                    && shared(aim.agents, event.agents)) {
                aim.targets.forEach(event::addTarget);
            }
        }
    }

    /** The last of those whom this party fought. */
    private static void opponents(Draft event, List<Draft> before) {
        Participant party = event.agents.get(0);
        for (int j = before.size() - 1; j >= 0; j--) {
            Draft b = before.get(j);
            if (!b.violent() || b.status == Status.NEGATED) {
                continue;
            }
            boolean side = holds(b.agents, party);
            List<Participant> others = b.type == EventType.ARMED_CLASH && side
                    ? b.agents.stream().filter(a -> !Denotation.same(a, party)).toList()
                    : side ? b.targets : holds(b.targets, party) ? b.agents : List.of();
            List<Participant> groups = others.stream().filter(o -> o.entity().filter(e -> e.type() == EntityType.GROUP).isPresent()).toList();
            if (!groups.isEmpty()) {
                groups.forEach(event::addAgent);
                return;
            }
        }
    }

    /** Of two parties that took the same place one took it from the other. */
    private static void losers(Draft event, List<Draft> events) {
        List<Draft> others = events.stream().filter(e -> e != event && e.type == EventType.CAPTURE && e.status == Status.HAPPENED
                && !e.agents.isEmpty() && samePlace(e, event) && !shared(e.agents, event.agents)).toList();
        if (others.size() == 1 && !event.agents.isEmpty()) {
            others.get(0).agents.stream().filter(a -> a.entity().isPresent()).limit(1).forEach(event::addTarget);
        }
    }

    private static boolean samePlace(Draft a, Draft b) {
        return a.place.isPresent() && b.place.isPresent() && a.place.get().entity().id().equals(b.place.get().entity().id());
    }

    private static boolean holds(List<Participant> people, Participant p) {
        return people.stream().anyMatch(q -> Denotation.same(p, q));
    }

    private static boolean shared(List<Participant> a, List<Participant> b) {
        return a.stream().anyMatch(p -> holds(b, p));
    }
}

package casus.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Fills in who fought and who bombed where a later telling leaves it to the story. */
final class StoryRoles {

    private static final int NEAR = 4;
    /** How many events back the owner of a raid is looked for. */
    private static final int BACK = 30;

    private static final Set<EventType> UNDERTAKINGS = EnumSet.of(EventType.OFFENSIVE, EventType.CAPTURE, EventType.SIEGE,
            EventType.AIRSTRIKE);

    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.SUICIDE_BOMBING, EventType.ABDUCTION, EventType.DESTRUCTION);

    private StoryRoles() {
    }

    /** "X a pris la ville après une offensive": who took it led the offensive. */
    private static void beside(Draft event, List<Draft> events) {
        if (!UNDERTAKINGS.contains(event.type) || event.reference == Draft.Reference.VERB) {
            return;
        }
        events.stream().filter(e -> e != event && UNDERTAKINGS.contains(e.type) && e.syntax == event.syntax && !e.agents.isEmpty())
                .min(Comparator.comparingInt(e -> e.syntax.distance(e.head, event.head)))
                .ifPresent(e -> e.agents.stream().filter(a -> event.targets.stream().noneMatch(t -> Denotation.same(a, t)))
                        .forEach(event::addAgent));
    }

    /** Told in the passive or by a noun, with nobody who did it: prisoners taken, cars that blew up, houses that fell. */
    private static boolean suffered(Draft event) {
        return SUFFERED.contains(event.type) && event.status == Status.HAPPENED && !event.habitual
                && event.reference != Draft.Reference.OTHER_ONE;
    }

    private static boolean causes(Draft before) {
        return (before.violent() || before.type == EventType.CAPTURE || before.type == EventType.ABDUCTION)
                && before.status == Status.HAPPENED && before.type != EventType.ARMED_CLASH;
    }

    /** Sentences between the event and the last telling of the other before it. */
    private static int gap(Draft before, Draft event) {
        return before.members.stream().mapToInt(m -> event.syntax.index() - m.syntax().index()).filter(g -> g >= 0).min().orElse(NEAR);
    }

    /** Those of the agents whom the event's own sentence names; all when it names none. */
    private static List<Participant> told(Story story, List<Participant> agents, Draft event) {
        List<Participant> own = agents.stream().filter(a -> story.mentions(event.syntax).stream()
                .anyMatch(m -> a.entity().filter(e -> e.id().equals(m.entity().id())).isPresent())).toList();
        return own.isEmpty() ? agents : own;
    }

    private static boolean samePlace(Draft a, Draft b) {
        return a.place.isPresent() && b.place.isPresent() && a.place.get().entity().id().equals(b.place.get().entity().id());
    }

    /** "Les combats" are between those of the fighting told before; raids without an owner are by the owner of the raids before. */
    static void fill(Story story, List<Draft> events) {
        for (int i = 0; i < events.size(); i++) {
            Draft event = events.get(i);
            if (!event.agents.isEmpty()) {
                continue;
            }
            beside(event, events);
            for (int j = i - 1; j >= Math.max(0, i - BACK) && event.agents.isEmpty(); j--) {
                Draft before = events.get(j);
                boolean near = event.syntax.index() - before.syntax.index() <= NEAR;
                if (event.type == EventType.ARMED_CLASH && near && (before.violent() || before.type == EventType.CAPTURE)
                        && !before.agents.isEmpty() && before.agents.size() + before.targets.size() > 1) {
                    before.agents.forEach(event::addAgent);
                    before.targets.forEach(event::addAgent);
                } else if (event.type == EventType.AIRSTRIKE && before.type == EventType.AIRSTRIKE
                        || event.type == EventType.SHELLING && before.type == EventType.SHELLING && samePlace(before, event)
                        || suffered(event) && causes(before) && gap(before, event) <= 1) {
                    told(story, before.agents, event).stream().filter(a -> event.targets.stream().noneMatch(t -> Denotation.same(a, t))).forEach(event::addAgent);
                }
            }
        }
    }
}

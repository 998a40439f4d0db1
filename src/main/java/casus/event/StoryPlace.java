package casus.event;

import casus.mention.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives fighting told without a place that of the event told before it: news names the scene once and goes on. */
final class StoryPlace {

    private static final Set<EventType> ON_THE_SCENE = EnumSet.of(EventType.ARMED_CLASH, EventType.OFFENSIVE, EventType.CAPTURE,
            EventType.AIRSTRIKE,
            EventType.SHELLING, EventType.SUICIDE_BOMBING, EventType.BOMBING, EventType.ATTACK, EventType.KILLING, EventType.ABDUCTION,
                    EventType.SIEGE,
            EventType.DESTRUCTION, EventType.DISPLACEMENT);

    private StoryPlace() {
    }

    static void fill(List<Draft> events) {
        Optional<Mention> scene = Optional.empty();
        for (Draft event : events) {
            if (event.type == EventType.STATEMENT_OF_RESPONSIBILITY) {
                event.place = Optional.empty();
            } else if (event.place.isPresent()) {
                scene = event.place;
            } else if (ON_THE_SCENE.contains(event.type) && event.status != Status.NEGATED && !event.habitual
                    && event.reference != Draft.Reference.OTHER_ONE) {
                event.place = scene;
            }
        }
        Optional<Mention> first = events.stream().map(e -> e.place).flatMap(Optional::stream).findFirst();
        events.stream().filter(e -> e.place.isEmpty() && ON_THE_SCENE.contains(e.type) && e.status == Status.HAPPENED).limit(1)
                .forEach(e -> e.place = first);
    }
}

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

    /** Types that are told as the course or the cost of what was dated just before. */
    private static final Set<EventType> COURSE = EnumSet.of(EventType.ARMED_CLASH, EventType.SUICIDE_BOMBING, EventType.BOMBING,
            EventType.ATTACK, EventType.KILLING, EventType.ABDUCTION, EventType.DESTRUCTION);
    private static final int NEAR = 2;

    private StoryPlace() {
    }

    /** What follows on the same scene, without a day of its own, happened on the day of what was told before. */
    private static void dates(List<Draft> events) {
        for (int i = 1; i < events.size(); i++) {
            Draft event = events.get(i);
            Draft before = events.get(i - 1);
            boolean course = event.time.isEmpty() && COURSE.contains(event.type) && event.status == Status.HAPPENED && !event.habitual
                    && event.reference != Draft.Reference.OTHER_ONE && before.status == Status.HAPPENED && !before.habitual
                    && (before.violent() || before.type == EventType.CAPTURE || COURSE.contains(before.type));
            if (course && event.syntax.index() - before.syntax.index() <= NEAR && sameScene(before, event)) {
                event.time = before.time.filter(t -> !SameEvent.open(t) && t.precision().datePrec() <= 1);
            }
        }
    }

    private static boolean sameScene(Draft a, Draft b) {
        return a.place.isPresent() && b.place.isPresent() && a.place.get().entity().id().equals(b.place.get().entity().id());
    }

    static void fill(List<Draft> events) {
        Optional<Mention> scene = Optional.empty();
        for (Draft event : events) {
            if (event.type == EventType.STATEMENT_OF_RESPONSIBILITY) {
                event.place = Optional.empty();
            } else if (event.place.isPresent()) {
                scene = event.habitual && scene.isPresent() ? scene : event.place;
            } else if (ON_THE_SCENE.contains(event.type) && event.status != Status.NEGATED
                    && (!event.habitual || event.type == EventType.OFFENSIVE)
                    && event.reference != Draft.Reference.OTHER_ONE) {
                event.place = scene;
            }
        }
        dates(events);
        Optional<Mention> first = events.stream().map(e -> e.place).flatMap(Optional::stream).findFirst();
        events.stream().filter(e -> e.place.isEmpty() && ON_THE_SCENE.contains(e.type) && e.status == Status.HAPPENED).limit(1)
                .forEach(e -> e.place = first);
    }
}

package casus.event;

import casus.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes those killed and hurt the targets of an attack that names no target: "vingt civils ont péri lors d'une attaque". People of whom
 * the text says nothing but that they died are no target. Immutable, safe to share.
 */
final class Sufferers {

    private static final Set<EventType> AIMED = EnumSet.of(EventType.ATTACK, EventType.SHELLING, EventType.SUICIDE_BOMBING,
            EventType.BOMBING, EventType.AIRSTRIKE);

    private final Denotation denotation;

    Sufferers(Denotation denotation) {
        this.denotation = denotation;
    }

    void fill(Story story, List<Draft> events) {
        for (Draft event : events) {
            boolean known = event.targets.stream().anyMatch(t -> t.entity().isPresent());
            if (!AIMED.contains(event.type) || event.status == Status.NEGATED || known) {
                continue;
            }
            for (FoundFigure f : event.figures) {
                if (f.figure().kind() == FigureKind.KILLED || f.figure().kind() == FigureKind.WOUNDED) {
                    add(story, event, f);
                }
            }
        }
    }

    private void add(Story story, Draft event, FoundFigure f) {
        f.figure().side().filter(s -> s.entity().isPresent()).filter(s -> free(event, s)).ifPresent(s -> {
            event.targets.removeIf(t -> t.entity().isEmpty());
            event.addTarget(s);
        });
        boolean people = denotation.nouns().is(f.syntax(), f.counted(), "person")
                && !denotation.nouns().is(f.syntax(), f.counted(), "anyone") && f.figure().victims() != Victims.UNSTATED && event.type != EventType.AIRSTRIKE;
        if (event.targets.isEmpty() && people) {
            denotation.participants(story, f.syntax(), f.counted()).stream().filter(p -> free(event, p)).forEach(event::addTarget);
        }
    }

    private static boolean free(Draft event, Participant p) {
        return event.agents.stream().noneMatch(a -> Denotation.same(a, p));
    }
}

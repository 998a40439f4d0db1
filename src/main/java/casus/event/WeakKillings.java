package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles killings of nobody in particular: beside an attack they are its cost and give it its victims, after one they tell it again,
 * alone they are an attack.
 */
final class WeakKillings {

    private static final int BACK = 2;
    private static final int DEEP = 6;

    private final CueWords cues;

    WeakKillings(CueWords cues) {
        this.cues = cues;
    }

    /** The drafts without those that only tell the cost of another event of their sentence. */
    List<Draft> settle(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft cost : drafts) {
            boolean damage = cost.type == EventType.DESTRUCTION && cost.agents.isEmpty() && cost.reference == Draft.Reference.VERB;
            if (!cost.weak && !damage) {
                continue;
            }
            Optional<Draft> cause = cause(drafts, cost);
            if (cause.isPresent()) {
                give(cost, cause.get());
                kept.remove(cost);
            } else if (cost.weak && cost.targets.isEmpty() && cost.head.has("VerbForm=Inf")) {
                kept.remove(cost);
            }
        }
        return kept;
    }

    /** Killings by nobody named that no attack explains are told for themselves. */
    void alone(List<Draft> events) {
        events.stream().filter(e -> e.weak && e.type == EventType.ATTACK && e.agents.isEmpty() && e.members.size() == 1
                && e.status == Status.HAPPENED && !e.habitual).forEach(e -> e.type = EventType.KILLING);
    }

    private Optional<Draft> cause(List<Draft> drafts, Draft weak) {
        Draft best = null;
        for (Draft d : drafts) {
            boolean candidate = !d.weak && d.violent() && d.syntax == weak.syntax && d.status != Status.NEGATED
                    && d.status != Status.PLANNED
                    && tied(weak, d);
            if (candidate && (best == null || d.syntax.distance(d.head, weak.head) < best.syntax.distance(best.head, weak.head))) {
                best = d;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean tied(Draft weak, Draft d) {
        boolean sameAgent = weak.agents.isEmpty() || d.agents.isEmpty() && d.syntax.dominates(weak.head, d.head)
                || weak.agents.stream().anyMatch(a -> d.agents.stream().anyMatch(b -> Denotation.same(a, b)));
        return !since(weak, d) && (sameAgent || d.syntax.dominates(weak.head, d.head) && d.syntax.distance(weak.head, d.head) <= BACK);
    }

    /** "Depuis l'offensive, ils ont tué …" tells two things. */
    private boolean since(Draft weak, Draft d) {
        Optional<Token> at = Optional.of(d.head);
        for (int steps = 0; at.isPresent() && !at.get().equals(weak.head) && steps < DEEP; steps++) {
            if (cues.lists(d.syntax.preposition(at.get()), "apart")) {
                return true;
            }
            at = d.syntax.head(at.get());
        }
        return false;
    }

    private void give(Draft weak, Draft event) {
        if (weak.weak && event.targets.isEmpty() && event.type != EventType.ARMED_CLASH) {
            for (Participant victim : weak.targets) {
                Optional<Token> head = weak.syntax.top(victim.span());
                boolean generic = victim.entity().isEmpty() && head.filter(h -> h.is("NUM") || cues.at(weak.syntax, h, "generic")).isPresent();
                if (!generic && event.agents.stream().noneMatch(a -> Denotation.same(a, victim))) {
                    event.addTarget(victim);
                }
            }
        }
        if (event.agents.isEmpty()) {
            weak.agents.forEach(event::addAgent);
        }
        if (event.place.isEmpty()) {
            event.place = weak.place;
        }
        if (event.time.isEmpty()) {
            event.time = weak.time;
        }
    }
}

package casus.event;

import casus.entity.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Makes those who claim an attack its agents: "l'attaque a été revendiquée par X". A claim belongs to the violence of its sentence, else
 * to the last told before that has no named agent.
 */
final class Responsibility {

    private static final int REACH = 6;

    private Responsibility() {
    }

    static void settle(List<Draft> events) {
        for (int i = 0; i < events.size(); i++) {
            Draft claim = events.get(i);
            List<Participant> claimants = claim.agents.stream()
                    .filter(a -> a.entity().filter(e -> e.type() != EntityType.PERSON).isPresent()).toList();
            if (claim.type != EventType.STATEMENT_OF_RESPONSIBILITY || claim.status == Status.NEGATED || claimants.isEmpty()) {
                continue;
            }
            attack(claim, i, events).ifPresent(attack -> {
                attack.agents.clear();
                claimants.forEach(attack::addAgent);
                attack.targets.removeIf(t -> claimants.stream().anyMatch(c -> Denotation.same(c, t)));
            });
        }
    }

    private static Optional<Draft> attack(Draft claim, int at, List<Draft> events) {
        Optional<Draft> same = events.stream().filter(e -> e.violent() && open(e))
                .filter(e -> e.members.stream().anyMatch(m -> m.syntax() == claim.syntax)).findFirst();
        return same.or(() -> events.subList(0, at).stream().filter(e -> e.violent() && e.status == Status.HAPPENED && !e.habitual)
                .filter(e -> claim.syntax.index() - last(e, claim) <= REACH).reduce((a, b) -> b).filter(Responsibility::open));
    }

    private static int last(Draft event, Draft claim) {
        return event.members.stream().mapToInt(m -> m.syntax().index()).filter(i -> i <= claim.syntax.index()).max()
                .orElse(event.syntax.index());
    }

    /** Whether no name is known yet for those who did it. */
    private static boolean open(Draft event) {
        return event.agents.stream().noneMatch(a -> a.entity().isPresent());
    }
}

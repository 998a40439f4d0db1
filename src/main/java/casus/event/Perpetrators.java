package casus.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Resolves "les assaillants" to the named agents of the attack told before. Immutable, safe to share. */
final class Perpetrators {

    private final ClauseWords words;

    Perpetrators(ClauseWords words) {
        this.words = words;
    }

    void resolve(Story story, List<Draft> events) {
        for (int i = 1; i < events.size(); i++) {
            List<Participant> agents = events.get(i).agents;
            Optional<Draft> attack = lastNamed(events.subList(0, i));
            if (attack.isPresent() && agents.removeIf(a -> a.entity().isEmpty() && perpetrator(story, a))) {
                attack.get().agents.forEach(events.get(i)::addAgent);
            }
        }
    }

    /** The last attack before; nothing when its agents have no name. */
    private static Optional<Draft> lastNamed(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft e = before.get(i);
            if (e.violent() && !e.agents.isEmpty() && e.status == Status.HAPPENED) {
                return Optional.of(e).filter(x -> x.agents.stream().allMatch(a -> a.entity().isPresent()));
            }
        }
        return Optional.empty();
    }

    private boolean perpetrator(Story story, Participant p) {
        String said = p.span().of(story.text()).toLowerCase(Locale.ROOT);
        String last = said.substring(said.lastIndexOf(' ') + 1).replaceAll("s$", "");
        return words.lists(last, "perpetrator");
    }
}

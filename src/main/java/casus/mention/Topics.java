package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article is about: the places in its first sentence that names any, and how often each entity is named. Not changed once made. */
final class Topics {

    private static final int OFTEN = 4;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> opening = new HashSet<>();

    private Topics() {
    }

    static Topics of(List<Referent> named) {
        Topics topics = new Topics();
        int first = -1;
        for (Referent r : named) {
            if (r.entity().isPresent()) {
                Entity e = r.entity().get();
                topics.counts.merge(e.id(), 1, Integer::sum);
                boolean local = e.type() == EntityType.PLACE && !e.kind().equals("country");
                first = first < 0 && local ? r.sentence() : first;
                if (local && r.sentence() == first) {
                    topics.opening.add(e.id());
                }
            }
        }
        return topics;
    }

    /** From 0 to about 2. */
    double weight(Entity e) {
        return (opening.contains(e.id()) ? 1 : 0) + 0.3 * (Math.min(counts.getOrDefault(e.id(), 1), OFTEN) - 1);
    }

    /** Named in the opening and again later. */
    boolean main(Entity e) {
        return opening.contains(e.id()) && counts.getOrDefault(e.id(), 0) > 1;
    }
}

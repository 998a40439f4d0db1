package casus.evaluate;

import java.util.List;
import java.util.Objects;

/** Compares agents, targets, places and dates of matched events. */
final class RoleScorer {

    private final Scorer scorer;
    private final EntityAlignment alignment;
    private final String id;
    private final String text;

    RoleScorer(Scorer scorer, EntityAlignment alignment, String id, String text) {
        this.scorer = scorer;
        this.alignment = alignment;
        this.id = id;
        this.text = text;
    }

    void score(List<Annotation.Happening> gold, List<Annotation.Happening> system, List<Matching.Pair<Annotation.Happening>> pairs) {
        for (String role : List.of("agent", "target")) {
            int hits = 0;
            for (Matching.Pair<Annotation.Happening> p : pairs) {
                List<Matching.Pair<Annotation.Role>> found = Matching.match(p.gold().role(role), p.system().role(role), this::same);
                hits += found.size();
                p.gold().role(role).stream().filter(r -> found.stream().noneMatch(f -> f.gold() == r))
                        .forEach(r -> scorer.miss(id + " " + role + " " + words(r) + " of " + trigger(p.gold())));
                p.system().role(role).stream().filter(r -> found.stream().noneMatch(f -> f.system() == r))
                        .forEach(r -> scorer.miss(id + " extra " + role + " " + words(r) + " of " + trigger(p.gold())));
            }
            count(role, hits, gold.stream().mapToInt(e -> e.role(role).size()).sum(), system.stream()
                    .mapToInt(e -> e.role(role).size()).sum());
        }
        int places = 0;
        int dates = 0;
        for (Matching.Pair<Annotation.Happening> p : pairs) {
            places += right(p, "place", p.gold().place(), p.system().place(), alignment.goldOf(p.system().place())) ? 1 : 0;
            dates += right(p, "date", p.gold().date(), p.system().date(), p.system().date()) ? 1 : 0;
        }
        count("place", places, told(gold, true), told(system, true));
        count("date", dates, told(gold, false), told(system, false));
    }

    private boolean right(Matching.Pair<Annotation.Happening> p, String what, String gold, String system, String aligned) {
        boolean right = gold != null && system != null && gold.equals(aligned);
        if (!right && !(gold == null && system == null)) {
            scorer.miss(id + " " + what + " " + gold + " got " + system + " of " + trigger(p.gold()));
        }
        return right;
    }

    private static int told(List<Annotation.Happening> events, boolean place) {
        return (int) events.stream().map(e -> place ? e.place() : e.date()).filter(Objects::nonNull).count();
    }

    private void count(String role, int hits, int gold, int system) {
        scorer.tally("roles: " + role).add(hits, gold, system);
        scorer.tally("roles: all").add(hits, gold, system);
    }

    private double same(Annotation.Role gold, Annotation.Role system) {
        if (gold.entity() != null) {
            return gold.entity().equals(alignment.goldOf(system.entity())) ? 1 : 0;
        }
        return system.span() != null && gold.span().overlaps(system.span()) ? 1 : 0;
    }

    private String words(Annotation.Role role) {
        return role.span() == null ? role.entity() : Scorer.quoted(text, role.span()) + (role.entity() == null ? "" : " " + role.entity());
    }

    private String trigger(Annotation.Happening e) {
        return e.type() + " " + Scorer.quoted(text, e.triggers().get(0));
    }
}

package casus.fusion.decide;

import casus.fusion.told.ToldArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All decisions as they apply to certain articles: things that were renamed when their article was read again are found by their words.
 * A later decision on the same things overrides an earlier one. Immutable.
 */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of(), Map.of());

    private final List<Decision> all;
    private final Map<String, Decision> byThings = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();

    private Decisions(List<Decision> decisions, Map<String, ToldArticle> articles) {
        Found found = new Found(articles);
        all = new ArrayList<>();
        decisions.stream().sorted(Comparator.comparing(Decision::at).thenComparing(Decision::iri)).forEach(d -> {
            Decision now = new Decision(d.iri(), d.verdict(), found.again(d.target()), found.again(d.other()), d.property(), d.value(),
                    d.by(), d.at(), d.remark());
            all.add(now);
            byThings.put(key(now.target().iri(), now.other().iri()) + now.property(), now);
        });
        byThings.values().stream().filter(d -> d.ofTwo() && d.stands()).forEach(d -> {
            partners.computeIfAbsent(d.target().iri(), k -> new TreeSet<>()).add(d.other().iri());
            partners.computeIfAbsent(d.other().iri(), k -> new TreeSet<>()).add(d.target().iri());
        });
    }

    public static Decisions of(List<Decision> decisions, Map<String, ToldArticle> articles) {
        return decisions.isEmpty() ? NONE : new Decisions(decisions, articles);
    }

    public List<Decision> all() {
        return List.copyOf(all);
    }

    /** What was decided on whether the two are the same or stand in this relation. */
    public Optional<Decision> same(String one, String other) {
        return byThings.isEmpty() ? Optional.empty() : Optional.ofNullable(byThings.get(key(one, other)));
    }

    /** Things that somebody accepted as the same as this one. */
    public Set<String> joinedWith(String iri) {
        return partners.getOrDefault(iri, Set.of());
    }

    /** Whether somebody rejected the thing. */
    public boolean rejected(String iri) {
        Decision found = byThings.get(key(iri, ""));
        return found != null && !found.stands();
    }

    public Optional<Decision> correction(String iri, String property) {
        return Optional.ofNullable(byThings.get(key(iri, "") + property));
    }

    /** Entities that are another one under a second name: from their names to the name to use. */
    public Map<String, String> renamed() {
        Map<String, String> names = new HashMap<>();
        byThings.values().stream().filter(d -> d.property().equals("denotes") && d.stands()).forEach(d -> names.put(d.target().iri(), d.value()));
        return names;
    }

    /** Decisions whose things the article tells; with them its records read differently. */
    public List<Decision> concerning(Set<String> things) {
        return all.stream().filter(d -> things.contains(d.target().iri()) || things.contains(d.other().iri())).toList();
    }

    private static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }
}

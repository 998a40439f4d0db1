package casus.evaluate;

import casus.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Compares annotations of many articles; collects heads and misses. Mutable, for one thread: add articles, then ask for the result. */
public final class Scorer {

    /** The seven heads whose mean is the summary figure. */
    public static final List<String> HEADS = List.of("mentions: all", "linking: pairs of mentions", "dates: value", "events: typed",
            "roles: all", "figures: kind and bounds", "claims: source and content");

    private record Compared(String id, String text, Annotation gold, Annotation system) {
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<Compared> articles = new ArrayList<>();
    private final EntityAlignment alignment = new EntityAlignment();

    /** Compares mentions and dates of one article; events, roles and claims wait until the entities of all are aligned. */
    public void add(String id, String text, Annotation gold, Annotation system) {
        for (String type : List.of("place", "group", "person", "organization")) {
            List<Annotation.Named> g = gold.mentions().stream().filter(m -> m.type().equals(type)).toList();
            List<Annotation.Named> s = system.mentions().stream().filter(m -> m.type().equals(type)).toList();
            List<Matching.Pair<Annotation.Named>> pairs = Matching.match(g, s, Scorer::exact);
            tally("mentions: " + type).add(pairs.size(), g.size(), s.size());
            tally("mentions: all").add(pairs.size(), g.size(), s.size());
            int same = (int) pairs.stream().filter(p -> p.gold().span().equals(p.system().span())).count();
            tally("mentions: all, exact span").add(same, g.size(), s.size());
            differences(g, s, pairs, id, type, m -> quoted(text, m.span()));
        }
        alignment.add(Matching.match(gold.mentions(), system.mentions(), Scorer::exact));
        List<Matching.Pair<Annotation.Dated>> dates = Matching.match(gold.dates(), system.dates(), (a, b) -> exact(a.span(), b.span()));
        tally("dates: found").add(dates.size(), gold.dates().size(), system.dates().size());
        int right = (int) dates.stream().filter(p -> Objects.equals(p.gold().value(), p.system().value())).count();
        tally("dates: value").add(right, gold.dates().size(), system.dates().size());
        dates.stream().filter(p -> !Objects.equals(p.gold().value(), p.system().value())).forEach(p -> misses.add(
                id + " date " + quoted(text, p.gold().span()) + " " + p.gold().value() + " got " + p.system().value()));
        differences(gold.dates(), system.dates(), dates, id, "date", d -> quoted(text, d.span()) + " " + d.value());
        articles.add(new Compared(id, text, gold, system));
    }

    /** All heads, in the order of the published scorer. */
    public Map<String, Tally> result() {
        tally("linking: pairs of mentions").add(alignment.agreeing(), alignment.goldPairs(), alignment.systemPairs());
        articles.forEach(this::events);
        articles.clear();
        return tallies;
    }

    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** Share of the gold's located places that lie within 30 km of where the system puts them. */
    public double placesWithin30Km() {
        return alignment.placesWithin30Km();
    }

    private void events(Compared a) {
        SentenceCuts cuts = new SentenceCuts(a.text());
        List<Annotation.Happening> g = a.gold().events();
        List<Annotation.Happening> s = a.system().events();
        List<Matching.Pair<Annotation.Happening>> pairs = Matching.match(g, s, (x, y) -> x.type().equals(y.type()) ? near(cuts, x, y) : 0);
        tally("events: typed").add(pairs.size(), g.size(), s.size());
        tally("events: any type").add(Matching.match(g, s, (x, y) -> near(cuts, x, y)).size(), g.size(), s.size());
        int status = (int) pairs.stream().filter(p -> p.gold().status().equals(p.system().status())).count();
        tally("events: status of found").add(status, pairs.size(), pairs.size());
        differences(g, s, pairs, a.id(), "event", e -> e.type() + " " + e.triggers().stream().map(t -> quoted(a.text(), t)).toList());
        new RoleScorer(this, alignment, a.id(), a.text()).score(g, s, pairs);
        figures(a, cuts);
        claims(a);
    }

    private void figures(Compared a, SentenceCuts cuts) {
        List<Annotation.Counted> g = a.gold().events().stream().flatMap(e -> e.figures().stream()).toList();
        List<Annotation.Counted> s = a.system().events().stream().flatMap(e -> e.figures().stream()).toList();
        List<Matching.Pair<Annotation.Counted>> pairs = Matching.match(g, s, (x, y) -> {
            boolean same = x.kind().equals(y.kind()) && Objects.equals(x.min(), y.min()) && Objects.equals(x.max(), y.max());
            return !same ? 0 : x.span().overlaps(y.span()) ? 2 : cuts.of(x.span()) == cuts.of(y.span()) ? 1 : 0;
        });
        tally("figures: kind and bounds").add(pairs.size(), g.size(), s.size());
        int victims = (int) pairs.stream().filter(p -> p.gold().victims().equals(p.system().victims())).count();
        tally("figures: victims of found").add(victims, pairs.size(), pairs.size());
        differences(g, s, pairs, a.id(), "figure", f -> f.kind() + " " + f.min() + " " + f.max() + " " + quoted(a.text(), f.span()));
    }

    private void claims(Compared a) {
        List<Annotation.Said> g = a.gold().claims();
        List<Annotation.Said> s = a.system().claims();
        List<Matching.Pair<Annotation.Said>> pairs = Matching.match(g, s, Scorer::said);
        tally("claims: source and content").add(pairs.size(), g.size(), s.size());
        BiPredicate<Annotation.Said, Annotation.Said> modality = (x, y) -> x.certainty().equals(y.certainty())
                && x.polarity().equals(y.polarity());
        int right = (int) pairs.stream().filter(p -> modality.test(p.gold(), p.system())).count();
        tally("claims: certainty, polarity of found").add(right, pairs.size(), pairs.size());
        differences(g, s, pairs, a.id(), "claim", c -> quoted(a.text(), c.speakers().get(0)) + " -> " + quoted(a.text(), c.content()));
    }

    private static double said(Annotation.Said a, Annotation.Said b) {
        boolean speaker = a.speakers().stream().anyMatch(x -> b.speakers().stream().anyMatch(x::overlaps));
        if (!speaker || !a.content().overlaps(b.content())) {
            return 0;
        }
        int shared = Math.min(a.content().end(), b.content().end()) - Math.max(a.content().start(), b.content().start());
        return 2 * shared >= a.content().length() ? (double) shared / Math.max(a.content().length(), 1) : 0;
    }

    private static double near(SentenceCuts cuts, Annotation.Happening a, Annotation.Happening b) {
        if (a.triggers().stream().anyMatch(x -> b.triggers().stream().anyMatch(x::overlaps))) {
            return 2;
        }
        return a.triggers().stream().anyMatch(x -> b.triggers().stream().anyMatch(y -> cuts.of(x) == cuts.of(y))) ? 1 : 0;
    }

    private static double exact(Annotation.Named a, Annotation.Named b) {
        return exact(a.span(), b.span());
    }

    private static double exact(Span a, Span b) {
        return a.equals(b) ? 2 : a.overlaps(b) ? 1 : 0;
    }

    Tally tally(String head) {
        return tallies.computeIfAbsent(head, h -> new Tally());
    }

    void miss(String words) {
        misses.add(words);
    }

    private <T> void differences(List<T> gold, List<T> system, List<Matching.Pair<T>> pairs, String id, String what,
                                 java.util.function.Function<T, String> words) {
        gold.stream().filter(g -> pairs.stream().noneMatch(p -> p.gold() == g)).forEach(g -> misses.add(id + " " + what + " "
                + words.apply(g)));
        system.stream().filter(s -> pairs.stream().noneMatch(p -> p.system() == s))
                .forEach(s -> misses.add(id + " extra " + what + " " + words.apply(s)));
    }

    static String quoted(String text, Span span) {
        return "\u00ab" + span.of(text).replace('\n', ' ') + "\u00bb";
    }
}

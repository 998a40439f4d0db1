package casus.fusion;

import casus.fusion.control.Control;
import casus.fusion.decide.Decisions;
import casus.fusion.group.Groups;
import casus.fusion.match.Cluster;
import casus.fusion.match.Described;
import casus.fusion.match.Matches;
import casus.fusion.match.PairScorer;
import casus.fusion.relation.ArticleRelations;
import casus.fusion.source.Sources;
import casus.fusion.told.ToldArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All that follows from a set of articles and decisions. What is derived of one part follows from the articles that are connected with it
 * alone; so {@link #change} finds what differs between two sets by looking at what the changed articles touch in either. Not thread-safe.
 */
public final class Fusion {

    private final TreeMap<String, ToldArticle> articles = new TreeMap<>();
    private final Map<String, List<ToldArticle>> byPlace = new HashMap<>();
    private final Decisions decisions;
    private final Sources sources;
    private final Groups groups;
    private final PairScorer scorer;
    private final Matches matches;
    private final SubEvents subEvents;

    /** @param told articles as decisions make them read */
    public Fusion(Collection<ToldArticle> told, Decisions decisions) {
        this(told, decisions, Optional.empty());
    }

    /** @param former another state, of which is taken over what was worked out of the very same articles */
    public Fusion(Collection<ToldArticle> told, Decisions decisions, Optional<Fusion> former) {
        told.forEach(a -> articles.put(a.iri(), a));
        this.decisions = decisions;
        this.sources = new Sources(articles.values(), former.map(f -> f.sources));
        this.groups = new Groups(articles.values());
        this.scorer = new PairScorer(decisions);
        Map<String, Described> had = new HashMap<>();
        former.ifPresent(f -> f.matches.all().forEach(d -> had.put(d.iri(), d)));
        List<Described> descriptions = new ArrayList<>();
        articles.values().forEach(a -> a.events().forEach(e -> {
            Described known = had.get(e.iri());
            descriptions.add(known != null && known.event == e && known.article == a ? known : new Described(e, a));
        }));
        this.matches = new Matches(descriptions, scorer);
        this.subEvents = new SubEvents(matches, scorer);
        articles.values().forEach(a -> Control.places(a).forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(a)));
    }

    /** Everything. */
    public void all(Consumer<Derived> sink) {
        Scope scope = Scope.empty();
        scope.articles().addAll(articles.keySet());
        matches.all().forEach(d -> scope.descriptions().add(d.iri()));
        scope.parts().addAll(scope.descriptions());
        scope.places().addAll(byPlace.keySet());
        articles.values().forEach(a -> keys(a, scope));
        derive(scope, sink);
    }

    /**
     * What differs between two states.
     *
     * @param changed articles that are in one of them only, or read differently in both
     * @param gone    gets what the former has of all that the change touches
     * @param come    gets what the latter has of it
     */
    public static void change(Fusion former, Fusion latter, Set<String> changed, Consumer<Derived> gone, Consumer<Derived> come) {
        Scope scope = Scope.empty();
        Set<String> touched = new TreeSet<>(changed);
        touched.addAll(former.withSources(changed));
        touched.addAll(latter.withSources(changed));
        scope.add(former.touchedBy(touched));
        scope.add(latter.touchedBy(touched));
        // members of a cluster of the one state may belong to other clusters in the other
        scope.add(former.touchedBy(scope));
        scope.add(latter.touchedBy(scope));
        former.derive(scope, gone);
        latter.derive(scope, come);
    }

    private Set<String> withSources(Set<String> changed) {
        Set<String> found = new TreeSet<>();
        changed.stream().filter(articles::containsKey).forEach(a -> sources.group(a)
                .ifPresent(g -> g.members().forEach(m -> found.add(m.article().iri()))));
        return found;
    }

    private Scope touchedBy(Set<String> changed) {
        Scope scope = Scope.empty();
        for (String iri : changed) {
            ToldArticle article = articles.get(iri);
            if (article != null) {
                scope.articles().add(iri);
                article.events().forEach(e -> matches.around(e.iri())
                        .forEach(c -> c.members().forEach(m -> scope.descriptions().add(m.iri()))));
                scope.places().addAll(Control.places(article));
                keys(article, scope);
            }
        }
        return scope;
    }

    private Scope touchedBy(Scope former) {
        Scope scope = Scope.empty();
        former.descriptions().stream().filter(matches::knows).forEach(d -> matches.around(d)
                .forEach(c -> c.members().forEach(m -> scope.descriptions().add(m.iri()))));
        scope.parts().addAll(scope.descriptions());
        scope.descriptions().forEach(d -> matches.held(d).forEach(part -> scope.parts().add(part.iri())));
        return scope;
    }

    private static void keys(ToldArticle article, Scope scope) {
        scope.names().addAll(Groups.nameKeys(article));
        scope.ties().addAll(Groups.tieKeys(article));
    }

    private void derive(Scope scope, Consumer<Derived> sink) {
        Set<String> seen = new HashSet<>();
        ArticleRelations within = new ArticleRelations(sources, decisions);
        for (String iri : scope.articles()) {
            if (articles.containsKey(iri)) {
                sources.group(iri).filter(g -> seen.add(g.first())).ifPresent(g -> sink.accept(new Derived.OfSource(g)));
                within.of(articles.get(iri)).forEach(r -> sink.accept(new Derived.OfClaims(r)));
            }
        }
        EventMaker maker = new EventMaker(scorer, sources, decisions);
        clusters(scope.descriptions()).forEach(c -> sink.accept(new Derived.OfEvent(maker.event(c))));
        clusters(scope.parts()).forEach(c -> subEvents.of(c).forEach(s -> sink.accept(new Derived.OfPart(s))));
        scope.places().forEach(p -> new Control(p, byPlace.getOrDefault(p, List.of())).states()
                .forEach(s -> sink.accept(new Derived.OfPlace(s))));
        scope.names().forEach(k -> groups.name(k).ifPresent(n -> sink.accept(new Derived.OfName(n))));
        scope.ties().forEach(k -> groups.tie(k, sources).ifPresent(t -> sink.accept(new Derived.OfGroups(t))));
    }

    private List<Cluster> clusters(Set<String> descriptions) {
        Map<String, Cluster> found = new TreeMap<>();
        descriptions.stream().filter(matches::knows).map(matches::of).forEach(c -> found.put(c.first().iri(), c));
        return found.values().stream().sorted(Comparator.comparing(c -> c.first().iri())).toList();
    }
}

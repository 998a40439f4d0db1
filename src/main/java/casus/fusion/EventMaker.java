package casus.fusion;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.FusedEvent.Credited;
import casus.fusion.FusedEvent.Link;
import casus.fusion.decide.Decisions;
import casus.fusion.match.Cluster;
import casus.fusion.match.Described;
import casus.fusion.match.PairScore;
import casus.fusion.match.PairScorer;
import casus.fusion.relation.EventRelations;
import casus.fusion.source.SourceGroup;
import casus.fusion.source.Sources;
import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the event of a cluster: what its descriptions agree on, who told it, and how their claims stand to each other. */
final class EventMaker {

    private final PairScorer scorer;
    private final Sources sources;
    private final Decisions decisions;

    EventMaker(PairScorer scorer, Sources sources, Decisions decisions) {
        this.scorer = scorer;
        this.sources = sources;
        this.decisions = decisions;
    }

    FusedEvent event(Cluster cluster) {
        List<Described> affirmed = cluster.members().stream().filter(d -> !d.event.denied()).toList();
        List<ToldEvent> told = (affirmed.isEmpty() ? cluster.members() : affirmed).stream().map(d -> d.event).toList();
        Agreed agreed = new Agreed(told);
        List<ToldArticle> articles = (affirmed.isEmpty() ? cluster.members() : affirmed).stream().map(d -> d.article).distinct()
                .sorted(Comparator.comparing(ToldArticle::iri)).toList();
        EventRelations relations = new EventRelations(cluster, sources, decisions);
        Status status = affirmed.isEmpty() ? Status.NEGATED : agreed.status();
        EventType type = agreed.type();
        return new FusedEvent(cluster.first().iri(), type, status, agreed.label(type), agreed.place(), agreed.parties(ToldEvent::agents),
                agreed.parties(ToldEvent::targets), agreed.time(), articles.stream().map(ToldArticle::iri).toList(), originators(told, articles),
                links(cluster), relations.relations(), relations.ranges(), credited(articles));
    }

    private List<Link> links(Cluster cluster) {
        return cluster.members().stream().map(d -> link(d, cluster)).toList();
    }

    private Link link(Described one, Cluster cluster) {
        Described best = null;
        PairScore score = null;
        for (Described other : cluster.members()) {
            PairScore pair = other == one ? null : scorer.same(one, other);
            if (pair != null && !pair.excluded() && (score == null || pair.sum() > score.sum())) {
                best = other;
                score = pair;
            }
        }
        if (best == null) {
            return new Link(one.iri(), 1, Optional.empty(), List.of(), List.of("no other description was found to tell of it"));
        }
        List<String> reasons = new ArrayList<>();
        score.findings().forEach(f -> reasons.add(f.aspect().name().toLowerCase(java.util.Locale.ROOT) + ": " + f.words()));
        if (one.event.denied()) {
            reasons.add("status: this description is a denial of it");
        }
        return new Link(one.iri(), score.score(), Optional.of(best.iri()), score.findings(), reasons);
    }

    /** The named speakers of those claims that affirm it; who stands behind an article that names none. */
    private List<String> originators(List<ToldEvent> told, List<ToldArticle> articles) {
        Set<String> events = told.stream().map(ToldEvent::iri).collect(Collectors.toCollection(HashSet::new));
        Set<String> found = new TreeSet<>();
        for (ToldArticle article : articles) {
            List<ToldClaim> claims = article.claims().stream().filter(c -> c.events().stream().anyMatch(events::contains)).toList();
            claims.forEach(c -> found.add(sources.originator(c)));
            if (claims.isEmpty()) {
                found.add(sources.originator(article));
            }
        }
        return List.copyOf(found);
    }

    /** Agencies that articles credit that share no passages, so that no group of sources holds them together. */
    private List<Credited> credited(List<ToldArticle> articles) {
        Map<String, Party> agencies = new LinkedHashMap<>();
        Map<String, List<String>> crediting = new TreeMap<>();
        for (ToldArticle article : articles) {
            article.credit().ifPresent(agency -> {
                agencies.putIfAbsent(agency.iri(), agency);
                crediting.computeIfAbsent(agency.iri(), k -> new ArrayList<>()).add(article.iri());
            });
        }
        List<Credited> found = new ArrayList<>();
        crediting.forEach((agency, members) -> {
            boolean held = members.stream().map(sources::group).map(g -> g.map(SourceGroup::first).orElse("")).distinct().count() == 1
                    && sources.group(members.get(0)).isPresent();
            if (members.size() > 1 && !held) {
                found.add(new Credited(agencies.get(agency), members));
            }
        });
        return found;
    }
}

package casus.fusion.relation;

import casus.fusion.decide.Decisions;
import casus.fusion.match.Cluster;
import casus.fusion.match.Described;
import casus.fusion.source.Sources;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the claims of one event stand to each other, and what its figures come to. */
public final class EventRelations {

    /** Beyond so many figures of an event, those that repeat others are held against nothing more. */
    private static final int MANY = 60;

    private final Sources sources;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    public EventRelations(Cluster cluster, Sources sources, Decisions decisions) {
        this.sources = sources;
        cluster.members().forEach(this::statements);
        statements.sort(FigureRelations.ORDER);
        List<Relation> all = new ArrayList<>(new StanceRelations(sources::originator, c -> true).of(claims(cluster)));
        List<Statement> compared = statements.size() <= MANY ? statements : distinct();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                FigureRelations.relate(compared.get(i), compared.get(j)).ifPresent(all::add);
            }
        }
        all.stream().filter(r -> !rejected(r, decisions)).forEach(relations::add);
    }

    public List<Relation> relations() {
        return List.copyOf(relations);
    }

    public List<RangeOfFigures> ranges() {
        return Ranges.of(statements, relations);
    }

    static boolean rejected(Relation r, Decisions decisions) {
        boolean claims = decisions.same(r.from(), r.to()).map(d -> !d.stands()).orElse(false);
        return claims || r.fromFigure().isPresent()
                && decisions.same(r.fromFigure().get(), r.toFigure().orElse("")).map(d -> !d.stands()).orElse(false);
    }

    private void statements(Described d) {
        for (ToldFigure figure : d.event.figures()) {
            teller(d, figure).ifPresent(c -> statements.add(new Statement(figure, d.event, c, d.article, sources.originator(c))));
        }
    }

    /** The claim that gives the figure; a speaker's before the article's own. */
    static Optional<ToldClaim> teller(Described d, ToldFigure figure) {
        return d.article.claims().stream().filter(c -> c.figures().contains(figure.iri()) && !c.denial())
                .min(Comparator.comparing(ToldClaim::ownVoice).thenComparing(ToldClaim::iri));
    }

    private static List<ToldClaim> claims(Cluster cluster) {
        Set<String> events = cluster.members().stream().map(Described::iri).collect(Collectors.toCollection(HashSet::new));
        Comparator<Described> order = Comparator.comparing((Described d) -> d.article.day().orElse(LocalDate.MAX))
                .thenComparing(d -> d.article.iri());
        return cluster.members().stream().sorted(order).map(d -> d.article).distinct()
                .flatMap(a -> a.claims().stream().filter(c -> c.events().stream().anyMatch(events::contains))
                        .sorted(Comparator.comparingInt(ToldClaim::begin).thenComparing(ToldClaim::iri))).toList();
    }

    /** One of those with the same originator, bounds, kind, victims and side. */
    private List<Statement> distinct() {
        Map<String, Statement> first = new LinkedHashMap<>();
        statements.forEach(s -> first.putIfAbsent(s.originator() + s.figure().kind() + s.figure().min() + s.figure().max()
                + s.figure().victims() + s.figure().side().map(p -> p.iri()).orElse("") + s.figure().earlier(), s));
        return first.values().stream().limit(2L * MANY).toList();
    }
}

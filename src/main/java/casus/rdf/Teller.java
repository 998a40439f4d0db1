package casus.rdf;

import casus.claim.Claim;
import casus.event.EventDescription;
import casus.event.Figure;
import casus.event.Participant;
import casus.extract.Extraction;
import casus.rdf.Told.ToldClaim;
import casus.rdf.Told.ToldEvent;
import casus.rdf.Told.ToldFigure;
import casus.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/** Names the parts of an extraction and adds the claims of the article's own voice. */
final class Teller {

    private final Extraction extraction;
    private final ArticleNodes nodes;

    Teller(Extraction extraction, ArticleNodes nodes) {
        this.extraction = extraction;
        this.nodes = nodes;
    }

    Told told() {
        List<IRI> names = eventNames();
        List<ToldEvent> events = events(names);
        List<ToldFigure> figures = figures(events);
        List<ToldClaim> claims = new ArrayList<>(claims(names, figures));
        claims.addAll(new OwnVoice(extraction.analysis(), nodes).claims(events, figures, claims));
        return new Told(times(), events, figures, unique(claims, ToldClaim::iri));
    }

    private Map<TimeExpression, IRI> times() {
        List<TimeExpression> all = Stream.concat(extraction.times().stream(),
                extraction.events().stream().flatMap(e -> e.time().stream())).distinct()
                .sorted(Comparator.comparing(TimeExpression::span).thenComparing(TimeExpression::toString)).toList();
        List<String> fragments = ArticleNodes.distinguish(all.stream().map(t -> "time-" + nodes.range(t.span())).toList(),
                all.stream().map(t -> t.value().orElse("") + " " + t.rule() + " " + t).toList());
        Map<TimeExpression, IRI> out = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            out.put(all.get(i), nodes.below(fragments.get(i)));
        }
        return out;
    }

    private List<IRI> eventNames() {
        List<EventDescription> all = extraction.events();
        return ArticleNodes.distinguish(
                all.stream().map(e -> "event-" + e.type().localName() + "-" + nodes.range(e.triggers().get(0))).toList(),
                all.stream().map(this::detail).toList()).stream().map(nodes::below).toList();
    }

    private String detail(EventDescription e) {
        return e.status() + "|" + ArticleNodes.sorted(e.triggers().stream().map(nodes::range).toList())
                + "|" + people(e.agents()) + "|" + people(e.targets())
                + "|" + e.place().map(p -> nodes.range(p.span()) + nodes.entity(p.entity())).orElse("")
                + "|" + e.time().map(t -> nodes.range(t.span()) + t.value()).orElse("")
                + "|" + ArticleNodes.sorted(e.figures().stream().map(this::detail).toList());
    }

    private String people(List<Participant> participants) {
        return ArticleNodes.sorted(participants.stream().map(nodes::word).toList());
    }

    private String detail(Figure f) {
        return nodes.range(f.span()) + f.kind() + f.quantity().min() + f.quantity().max() + f.quantity().quantifier()
                + f.quantity().approximate() + f.victims() + f.cumulative() + f.side().map(nodes::word).orElse("");
    }

    private List<ToldEvent> events(List<IRI> names) {
        List<ToldEvent> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new ToldEvent(names.get(i), extraction.events().get(i)));
        }
        return unique(all, ToldEvent::iri);
    }

    private List<ToldFigure> figures(List<ToldEvent> events) {
        List<String> shorts = new ArrayList<>();
        List<String> details = new ArrayList<>();
        List<ToldFigure> all = new ArrayList<>();
        for (ToldEvent e : events) {
            for (Figure f : e.event().figures()) {
                shorts.add("figure-" + f.kind().localName() + "-" + nodes.range(f.span()));
                details.add(e.iri() + " " + detail(f));
                all.add(new ToldFigure(null, e.iri(), f));
            }
        }
        List<String> fragments = ArticleNodes.distinguish(shorts, details);
        List<ToldFigure> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            named.add(new ToldFigure(nodes.below(fragments.get(i)), all.get(i).event(), all.get(i).figure()));
        }
        return unique(named, ToldFigure::iri);
    }

    private List<ToldClaim> claims(List<IRI> events, List<ToldFigure> figures) {
        List<Claim> all = extraction.claims();
        List<String> fragments = ArticleNodes.distinguish(all.stream().map(c -> "claim-" + nodes.range(c.content())).toList(),
                all.stream().map(c -> detail(c, events)).toList());
        List<ToldClaim> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Claim c = all.get(i);
            List<IRI> told = c.events().stream().map(events::get).distinct().sorted(Comparator.comparing(IRI::stringValue)).toList();
            out.add(new ToldClaim(nodes.below(fragments.get(i)), c, told,
                    figures.stream().filter(f -> asserts(c, told, f)).map(ToldFigure::iri).toList()));
        }
        return out;
    }

    /** A speaker gives the figures among his words; the article those of the events it tells, but for what a speaker gives. */
    private boolean asserts(Claim claim, List<IRI> events, ToldFigure figure) {
        return claim.content().contains(figure.figure().span()) && (!claim.ownVoice() || events.contains(figure.event())
                && extraction.claims().stream().noneMatch(c -> !c.ownVoice() && c.content().contains(figure.figure().span())));
    }

    private String detail(Claim c, List<IRI> events) {
        StringBuilder out = new StringBuilder().append(c.speech()).append(c.certainty()).append(c.polarity()).append(c.rule());
        c.events().stream().map(i -> events.get(i).getLocalName()).distinct().sorted().forEach(e -> out.append('|').append(e));
        c.chain().forEach(s -> out.append('|').append(nodes.range(s.span())).append(nodes.actor(s.span(), s.entity())));
        return out.toString();
    }

    private static <T> List<T> unique(List<T> all, Function<T, IRI> name) {
        Map<String, T> out = new TreeMap<>();
        all.forEach(t -> out.putIfAbsent(name.apply(t).stringValue(), t));
        return List.copyOf(out.values());
    }
}

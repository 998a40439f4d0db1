package casus.rdf;

import casus.fusion.FusedEvent;
import casus.fusion.FusedEvent.Credited;
import casus.fusion.FusedEvent.Link;
import casus.fusion.match.Finding;
import casus.fusion.relation.RangeOfFigures;
import casus.fusion.relation.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** A consolidated event with its links, the relations of its claims and the ranges of its figures. */
final class FusedEventStatements {

    /** A finding that weighs so much is as strong as any. */
    private static final double STRONGEST = 3;

    private final Iris iris;
    private final Emitter out;

    FusedEventStatements(Iris iris, Emitter out) {
        this.iris = iris;
        this.out = out;
    }

    IRI event(String first) {
        return iris.derived("event", first);
    }

    void write(FusedEvent event) {
        IRI iri = event(event.first());
        out.type(iri, Casus.EVENT);
        out.text(iri, RDFS.LABEL, event.label());
        out.link(iri, Casus.EVENT_TYPE, Scheme.EVENT_TYPE.concept(event.type()));
        out.link(iri, Casus.STATUS, Scheme.STATUS.concept(event.status()));
        event.place().ifPresent(p -> out.link(iri, Casus.EVENT_PLACE, Values.iri(p.iri())));
        event.agents().forEach(p -> out.link(iri, Casus.AGENT, Values.iri(p.iri())));
        event.targets().forEach(p -> out.link(iri, Casus.TARGET, Values.iri(p.iri())));
        event.time().earliest().ifPresent(day -> out.day(iri, Casus.EARLIEST, day));
        event.time().latest().ifPresent(day -> out.day(iri, Casus.LATEST, day));
        out.integer(iri, Casus.ARTICLE_COUNT, event.articles().size());
        out.integer(iri, Casus.ORIGINATOR_COUNT, event.originators().size());
        event.originators().forEach(o -> out.link(iri, Casus.ORIGINATOR, Values.iri(o)));
        event.links().forEach(link -> link(iri, link));
        event.relations().forEach(r -> relation(r, Optional.of(iri)));
        event.ranges().forEach(range -> range(iri, range));
        event.credited().forEach(c -> credited(iri, c));
    }

    private void link(IRI event, Link link) {
        IRI iri = iris.derived("link", link.description());
        out.type(iri, Casus.EVENT_LINK);
        out.link(iri, Casus.LINKS_DESCRIPTION, Values.iri(link.description()));
        out.link(iri, Casus.LINKS_EVENT, event);
        out.number(iri, Casus.SCORE, link.score());
        link.with().ifPresent(other -> out.link(iri, Casus.COMPARED_WITH, Values.iri(other)));
        link.reasons().forEach(reason -> out.text(iri, Casus.REASON, reason));
        findings(iri, link.findings(), false);
    }

    /** @param inWords whether the findings are also written as plain reasons */
    void findings(IRI judgement, List<Finding> findings, boolean inWords) {
        for (int i = 0; i < findings.size(); i++) {
            Finding f = findings.get(i);
            IRI reason = Values.iri(judgement.stringValue() + "/reason-" + (i + 1));
            out.link(judgement, Casus.BECAUSE, reason);
            out.type(reason, Casus.REASON_NODE);
            out.link(reason, Casus.ASPECT, Scheme.ASPECT.concept(f.aspect()));
            out.number(reason, Casus.WEIGHT, Math.max(-1, Math.min(1, f.weight() / STRONGEST)));
            out.text(reason, Casus.REASON, f.words());
            if (inWords) {
                out.text(judgement, Casus.REASON, f.aspect().name().toLowerCase(Locale.ROOT) + ": " + f.words());
            }
        }
    }

    void relation(Relation r, Optional<IRI> event) {
        IRI iri = iris.derived("relation", r.kind().name(), r.from(), r.to(), r.fromFigure().orElse(""), r.toFigure().orElse(""),
                event.map(IRI::stringValue).orElse(""));
        out.type(iri, Casus.CLAIM_RELATION);
        out.link(iri, Casus.RELATION_KIND, Scheme.RELATION.concept(r.kind()));
        out.link(iri, Casus.RELATES_FROM, Values.iri(r.from()));
        out.link(iri, Casus.RELATES_TO, Values.iri(r.to()));
        r.fromFigure().ifPresent(f -> out.link(iri, Casus.FROM_FIGURE, Values.iri(f)));
        r.toFigure().ifPresent(f -> out.link(iri, Casus.TO_FIGURE, Values.iri(f)));
        event.ifPresent(e -> out.link(iri, Casus.ABOUT_EVENT, e));
        r.reasons().forEach(reason -> out.text(iri, Casus.REASON, reason));
    }

    private void range(IRI event, RangeOfFigures range) {
        IRI iri = iris.derived("range", event.stringValue(), range.kind().name(), range.victims().name(), range.side());
        out.type(iri, Casus.FIGURE_RANGE);
        out.link(iri, Casus.ABOUT_EVENT, event);
        out.link(iri, Casus.FIGURE_KIND, Scheme.FIGURE_KIND.concept(range.kind()));
        out.link(iri, Casus.VICTIMS, Scheme.VICTIMS.concept(range.victims()));
        if (!range.side().isEmpty()) {
            out.link(iri, Casus.SIDE, Values.iri(range.side()));
        }
        range.min().ifPresent(n -> out.integer(iri, Schema.MIN_VALUE, n));
        range.max().ifPresent(n -> out.integer(iri, Schema.MAX_VALUE, n));
        range.agreedMin().ifPresent(n -> out.integer(iri, Casus.AGREED_MIN, n));
        range.agreedMax().ifPresent(n -> out.integer(iri, Casus.AGREED_MAX, n));
        out.truth(iri, Casus.CONTESTED, range.contested());
        out.integer(iri, Casus.ORIGINATOR_COUNT, range.originators());
        range.figures().forEach(f -> out.link(iri, Casus.RESTS_ON_FIGURE, Values.iri(f)));
    }

    private void credited(IRI event, Credited credited) {
        IRI iri = iris.derived("source", event.stringValue(), credited.agency().iri());
        out.type(iri, Casus.SOURCE_GROUP);
        out.text(iri, RDFS.LABEL, credited.agency().label() + ", " + credited.articles().size() + " articles");
        out.link(iri, Casus.ORIGINATOR, Values.iri(credited.agency().iri()));
        out.link(iri, Casus.ABOUT_EVENT, event);
        for (String article : credited.articles()) {
            IRI member = iris.derived("source-member", article, event.stringValue(), credited.agency().iri());
            out.link(iri, Casus.MEMBER_ARTICLE, Values.iri(article));
            out.type(member, Casus.SOURCE_MEMBERSHIP);
            out.link(member, Casus.IN_SOURCE_GROUP, iri);
            out.link(member, Casus.MEMBER_ARTICLE, Values.iri(article));
            out.link(member, Casus.DEPENDENCE, Scheme.DEPENDENCE.concept("credited"));
            out.number(member, Casus.SCORE, 0.9);
            out.text(member, Casus.REASON, "it credits " + credited.agency().label() + " and tells of the same event as the others");
        }
    }
}

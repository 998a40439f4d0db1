package casus.rdf;

import casus.event.EventDescription;
import casus.event.Participant;
import casus.rdf.Told.ToldEvent;
import casus.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;

/** Events as told: type, status, triggers, who did it to whom, where, when. */
final class EventStatements {

    private final ArticleNodes nodes;
    private final Emitter out;
    private final Gathered gathered;
    private final IRI extractor;

    EventStatements(ArticleNodes nodes, Emitter out, Gathered gathered, IRI extractor) {
        this.nodes = nodes;
        this.out = out;
        this.gathered = gathered;
        this.extractor = extractor;
    }

    void write(Told told) {
        told.events().forEach(e -> event(e, told));
    }

    private void event(ToldEvent told, Told all) {
        IRI iri = told.iri();
        EventDescription event = told.event();
        out.type(iri, Casus.EVENT_DESCRIPTION);
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        out.link(iri, Casus.EVENT_TYPE, Scheme.EVENT_TYPE.concept(event.type()));
        out.link(iri, Casus.STATUS, Scheme.STATUS.concept(event.status()));
        List<IRI> triggers = event.triggers().stream().distinct().sorted().map(gathered::span).toList();
        triggers.forEach(span -> out.link(iri, Casus.TRIGGER, span));
        TreeMap<String, Taking> takings = new TreeMap<>();
        event.agents().forEach(p -> taking(takings, iri, "agent", p));
        event.targets().forEach(p -> taking(takings, iri, "target", p));
        direct(iri, Casus.AGENT, "agent", takings);
        direct(iri, Casus.TARGET, "target", takings);
        takings.values().forEach(t -> out.link(iri, Casus.PARTICIPATION_OF, t.iri));
        event.place().ifPresent(place -> {
            out.link(iri, Casus.EVENT_PLACE, gathered.entity(place.entity()));
            out.link(iri, Casus.PLACE_EVIDENCE, gathered.span(place.span()));
        });
        out.link(iri, Casus.TIME, event.time().map(t -> all.times().get(t)).orElseGet(() -> TimeStatements.unstated(iri, nodes)));
        all.figures().stream().filter(f -> f.event().equals(iri)).forEach(f -> out.link(iri, Casus.HAS_FIGURE, f.iri()));
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        out.text(iri, Casus.RULE, event.rule());
        out.number(iri, Casus.CONFIDENCE, event.confidence());
        triggers.forEach(span -> out.link(iri, Casus.EVIDENCE, span));
        takings.values().forEach(this::write);
    }

    /** One entity in one role by one mention. */
    private record Taking(IRI iri, String role, IRI entity, Span span) {
    }

    private void taking(TreeMap<String, Taking> into, IRI event, String role, Participant p) {
        IRI entity = gathered.actor(p.span(), p.entity());
        // Several entities may share the words ("ces deux milices"), so the entity is part of the name.
        IRI iri = nodes.below(event.getLocalName() + "-" + role + "-" + nodes.range(p.span()) + "-" + Digests.brief(entity.stringValue()));
        into.put(iri.stringValue(), new Taking(iri, role, entity, p.span()));
    }

    private void direct(IRI event, IRI property, String role, TreeMap<String, Taking> takings) {
        takings.values().stream().filter(t -> t.role.equals(role)).map(Taking::entity).distinct()
                .sorted(Comparator.comparing(IRI::stringValue)).forEach(entity -> out.link(event, property, entity));
    }

    private void write(Taking taking) {
        out.type(taking.iri, Casus.PARTICIPATION);
        out.link(taking.iri, Casus.IN_ARTICLE, nodes.article());
        out.link(taking.iri, Casus.ROLE, Scheme.ROLE.concept(taking.role));
        out.link(taking.iri, Casus.PARTICIPANT, taking.entity);
        out.link(taking.iri, Casus.EVIDENCE, gathered.span(taking.span));
    }
}

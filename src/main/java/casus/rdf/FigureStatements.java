package casus.rdf;

import casus.event.Figure;
import casus.quantity.Quantity;
import casus.rdf.Told.ToldEvent;
import casus.rdf.Told.ToldFigure;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;

/** Figures with their bounds and wording. They are found with their event, so its rule and confidence are theirs. */
final class FigureStatements {

    private final ArticleNodes nodes;
    private final Emitter out;
    private final Gathered gathered;
    private final IRI extractor;

    FigureStatements(ArticleNodes nodes, Emitter out, Gathered gathered, IRI extractor) {
        this.nodes = nodes;
        this.out = out;
        this.gathered = gathered;
        this.extractor = extractor;
    }

    void write(Told told) {
        Map<IRI, ToldEvent> events = told.events().stream().collect(Collectors.toMap(ToldEvent::iri, e -> e));
        told.figures().forEach(f -> figure(f, events.get(f.event())));
    }

    private void figure(ToldFigure told, ToldEvent event) {
        IRI iri = told.iri();
        Figure figure = told.figure();
        Quantity quantity = figure.quantity();
        out.type(iri, Casus.FIGURE);
        out.type(iri, Schema.QUANTITATIVE_VALUE);
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        out.link(iri, Casus.FIGURE_KIND, Scheme.FIGURE_KIND.concept(figure.kind()));
        quantity.min().ifPresent(min -> out.integer(iri, Schema.MIN_VALUE, min));
        quantity.max().ifPresent(max -> out.integer(iri, Schema.MAX_VALUE, max));
        out.truth(iri, Casus.APPROXIMATE, quantity.approximate());
        out.link(iri, Casus.QUANTIFIER, Scheme.QUANTIFIER.concept(quantity.quantifier()));
        out.link(iri, Casus.VICTIMS, Scheme.VICTIMS.concept(figure.victims()));
        figure.side().ifPresent(side -> out.link(iri, Casus.SIDE, gathered.actor(side.span(), side.entity())));
        out.truth(iri, Casus.CUMULATIVE, figure.cumulative());
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        out.text(iri, Casus.RULE, event.event().rule());
        out.number(iri, Casus.CONFIDENCE, event.event().confidence());
        out.link(iri, Casus.EVIDENCE, gathered.span(figure.span()));
    }
}

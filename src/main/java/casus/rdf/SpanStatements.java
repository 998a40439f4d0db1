package casus.rdf;

import casus.mention.Mention;
import casus.text.Span;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** A span with its words; a mention when it denotes entities. */
final class SpanStatements {

    private final String text;
    private final ArticleNodes nodes;
    private final Emitter out;
    private final IRI extractor;

    SpanStatements(String text, ArticleNodes nodes, Emitter out, IRI extractor) {
        this.text = text;
        this.nodes = nodes;
        this.out = out;
        this.extractor = extractor;
    }

    void write(Span span, List<Mention> mentions) {
        IRI iri = nodes.span(span);
        out.type(iri, Casus.SPAN);
        out.type(iri, Nif.RFC5147_STRING);
        if (!mentions.isEmpty()) {
            out.type(iri, Casus.MENTION);
        }
        out.link(iri, Nif.REFERENCE_CONTEXT, nodes.article());
        out.index(iri, Nif.BEGIN_INDEX, nodes.begin(span));
        out.index(iri, Nif.END_INDEX, nodes.end(span));
        out.text(iri, Nif.ANCHOR_OF, span.of(text));
        if (!mentions.isEmpty()) {
            denotation(iri, mentions);
        }
    }

    /** Several mentions over one span become one: named if one of them is, as sure as the least sure. */
    private void denotation(IRI iri, List<Mention> mentions) {
        mentions.stream().map(m -> nodes.entity(m.entity())).distinct().sorted(Comparator.comparing(IRI::stringValue))
                .forEach(entity -> out.link(iri, Casus.DENOTES, entity));
        Mention first = mentions.stream().min(Comparator.comparing(Mention::kind)).orElseThrow();
        out.link(iri, Casus.MENTION_KIND, Scheme.MENTION_KIND.concept(first.kind()));
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        mentions.stream().map(Mention::rule).distinct().sorted().forEach(rule -> out.text(iri, Casus.RULE, rule));
        out.number(iri, Casus.CONFIDENCE, mentions.stream().mapToDouble(Mention::confidence).min().orElseThrow());
    }
}

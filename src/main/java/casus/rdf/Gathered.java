package casus.rdf;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.mention.Mention;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The spans and entities that an article's statements point to, gathered on the way and written once each at the end. */
final class Gathered {

    private final String text;
    private final ArticleNodes nodes;
    private final Emitter out;
    private final TreeMap<Span, List<Mention>> spans = new TreeMap<>();
    private final TreeMap<String, Entity> entities = new TreeMap<>();
    private final TreeMap<Span, IRI> unnamed = new TreeMap<>();

    Gathered(String text, ArticleNodes nodes, Emitter out) {
        this.text = text;
        this.nodes = nodes;
        this.out = out;
    }

    IRI span(Span span) {
        spans.computeIfAbsent(span, s -> new ArrayList<>());
        return nodes.span(span);
    }

    IRI entity(Entity entity) {
        IRI iri = nodes.entity(entity);
        // Two records of one id may differ in label; the same one must win whatever the order.
        entities.merge(iri.stringValue(), entity, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
        return iri;
    }

    IRI actor(Span words, Optional<Entity> entity) {
        if (entity.isPresent()) {
            return entity(entity.get());
        }
        span(words);
        return unnamed.computeIfAbsent(words, w -> nodes.actor(w, Optional.empty()));
    }

    void mention(Mention mention) {
        entity(mention.entity());
        spans.computeIfAbsent(mention.span(), s -> new ArrayList<>()).add(mention);
    }

    void write(IRI extractor) {
        SpanStatements span = new SpanStatements(text, nodes, out, extractor);
        spans.forEach(span::write);
        EntityStatements entity = new EntityStatements(out);
        entities.forEach((iri, e) -> entity.write(nodes.entity(e), e));
        unnamed.forEach((words, iri) -> {
            out.type(iri, Casus.UNNAMED_ACTOR);
            out.text(iri, RDFS.LABEL, words.of(text));
            out.link(iri, Casus.IN_ARTICLE, nodes.article());
            out.link(iri, Casus.EVIDENCE, nodes.span(words));
        });
    }

    static IRI typeOf(EntityType type) {
        return switch (type) {
            case PLACE -> Casus.PLACE;
            case GROUP -> Casus.ARMED_GROUP;
            case PERSON -> Casus.PERSON;
            case ORGANIZATION -> Casus.ORGANIZATION;
        };
    }
}

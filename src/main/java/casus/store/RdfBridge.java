package casus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Carries terms between RDF4J, which reads and writes RDF, and Jena, which stores and queries it. Stateless. */
final class RdfBridge {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private RdfBridge() { }

    /** The quad of a statement; one without a context gets the default graph's name. */
    static Quad quad(Statement s) {
        Node graph = s.getContext() == null ? Quad.defaultGraphIRI : node(s.getContext());
        return Quad.create(graph, node(s.getSubject()), node(s.getPredicate()), node(s.getObject()));
    }

    /** The statement of a triple, in no graph when {@code graph} is null. */
    static Statement statement(Node graph, Triple t) {
        return VALUES.createStatement(resource(t.getSubject()), VALUES.createIRI(t.getPredicate().getURI()), value(t.getObject()),
                graph == null ? null : resource(graph));
    }

    /** Numbers get their canonical form, for the store could not delete some others again. */
    private static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        if (value instanceof Literal literal) {
            if (literal.getLanguage().isPresent()) {
                return NodeFactory.createLiteralLang(literal.getLabel(), literal.getLanguage().get());
            }
            var type = TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue());
            return Canonical.of(NodeFactory.createLiteralDT(literal.getLabel(), type));
        }
        return NodeFactory.createBlankNode(value.stringValue());
    }

    private static Resource resource(Node node) {
        return node.isURI() ? VALUES.createIRI(node.getURI()) : VALUES.createBNode(node.getBlankNodeLabel());
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return resource(node);
        }
        if (!node.getLiteralLanguage().isEmpty()) {
            return VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        String type = node.getLiteralDatatypeURI();
        return VALUES.createLiteral(node.getLiteralLexicalForm(), type == null ? XSD.STRING : VALUES.createIRI(type));
    }

    /** Hands on statements as quads. */
    static final class Stream extends AbstractRDFHandler {

        private final Consumer<Quad> sink;

        Stream(Consumer<Quad> sink) {
            this.sink = sink;
        }

        @Override
        public void handleStatement(Statement statement) {
            sink.accept(quad(statement));
        }
    }

    /** Gathers statements as quads. */
    static final class Collector extends AbstractRDFHandler {

        private final List<Quad> quads = new ArrayList<>();

        @Override
        public void handleStatement(Statement statement) {
            quads.add(quad(statement));
        }

        List<Quad> quads() {
            return quads;
        }
    }
}

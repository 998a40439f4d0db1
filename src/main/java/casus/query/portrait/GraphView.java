package casus.query.portrait;

import casus.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Looks into the union of all graphs, each triple once. For use within one transaction. */
final class GraphView {

    private static final Node PREFERRED = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel");
    private static final Node HEADLINE = NodeFactory.createURI("https://schema.org/headline");

    private final DatasetGraph data;

    GraphView(DatasetGraph data) {
        this.data = data;
    }

    List<Triple> find(Node s, Node p, Node o) {
        Set<Triple> found = new LinkedHashSet<>();
        data.find(Node.ANY, s, p, o).forEachRemaining(q -> found.add(q.asTriple()));
        return new ArrayList<>(found);
    }

    boolean knows(Node node) {
        return data.contains(Node.ANY, node, Node.ANY, Node.ANY);
    }

    boolean isA(Node node, Node type) {
        return data.contains(Node.ANY, node, Names.TYPE, type);
    }

    Optional<Node> object(Node s, Node p) {
        var found = data.find(Node.ANY, s, p, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    Optional<String> text(Node s, Node p) {
        return object(s, p).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The usual name, English where there are several. */
    Optional<String> label(Node node) {
        if (!node.isURI()) {
            return Optional.of(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        List<Triple> labels = new ArrayList<>(find(node, PREFERRED, Node.ANY));
        labels.addAll(find(node, Names.LABEL, Node.ANY));
        labels.addAll(find(node, HEADLINE, Node.ANY));
        return labels.stream().map(Triple::getObject).filter(Node::isLiteral)
                .min(Comparator.comparingInt(GraphView::strangeness).thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    /** Its label, its words, or the end of its IRI. */
    String name(Node node) {
        return label(node).or(() -> text(node, Names.WORDS).map(w -> "«" + w + "»")).orElseGet(() -> localName(node.getURI()));
    }

    static String localName(String iri) {
        String whole = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
    }

    private static int strangeness(Node label) {
        String language = label.getLiteralLanguage();
        return language.equals("en") ? 0 : language.isEmpty() ? 1 : 2;
    }
}

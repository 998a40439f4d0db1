package casus.store;

import casus.fusion.decide.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads people's decisions from their graph. */
final class Curation {

    private Curation() { }

    /** In the order in which they were taken. Needs an open transaction. */
    static List<Decision> read(DatasetGraph data, GraphNames names) {
        ToldGraph graph = new ToldGraph(ArticleStore.graph(data, names.curation()).triples());
        List<Decision> decisions = new ArrayList<>();
        graph.ofType("Decision").forEach(node -> decisions.add(decision(graph, node)));
        decisions.sort(Comparator.comparing(Decision::at).thenComparing(Decision::iri));
        return decisions;
    }

    private static Decision decision(ToldGraph graph, Node node) {
        return new Decision(node.getURI(), Decision.Verdict.valueOf(graph.value(node, "verdict").toUpperCase(Locale.ROOT)),
                new Decision.Target(uri(graph, node, "decides"), uri(graph, node, "quotedIn"), text(graph, node, "quote")),
                new Decision.Target(uri(graph, node, "decidesOther"), uri(graph, node, "otherQuotedIn"), text(graph, node, "otherQuote")),
                property(graph, node), graph.one(node, "correctedValue").map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm())
                        .orElse(""),
                text(graph, node, "decidedBy"), text(graph, node, "decidedAt"), text(graph, node, "remark"));
    }

    /** What of the thing is decided, by the end of the property's name. */
    private static String property(ToldGraph graph, Node node) {
        String uri = uri(graph, node, "correctedProperty");
        return uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }

    private static String uri(ToldGraph graph, Node node, String property) {
        return graph.one(node, property).filter(Node::isURI).map(Node::getURI).orElse("");
    }

    private static String text(ToldGraph graph, Node node, String property) {
        return graph.text(node, ToldGraph.term(property));
    }
}

package casus.store;

import casus.rdf.Iris;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;

/** The names of a store's graphs. All lie below one base, which the register of a store tells. Immutable. */
public record GraphNames(Iris iris) {

    private static final String REGISTER = "graph/provenance";

    /** The names that this store uses; those below the standard base when it holds no article yet. */
    public static GraphNames of(GraphStore store) {
        return inUse(store).orElseGet(() -> new GraphNames(Iris.standard()));
    }

    /** The names that this store uses; empty when it holds no article yet. */
    public static Optional<GraphNames> inUse(GraphStore store) {
        return store.read(GraphNames::inUse);
    }

    /** As above, within a transaction. */
    static Optional<GraphNames> inUse(DatasetGraph data) {
        var entries = data.find(Node.ANY, Node.ANY, Names.GRAPH, Node.ANY);
        while (entries.hasNext()) {
            Quad entry = entries.next();
            String graph = entry.getGraph().getURI();
            if (graph.endsWith(REGISTER)) {
                return Optional.of(new GraphNames(Iris.below(graph.substring(0, graph.length() - REGISTER.length()))));
            }
        }
        return Optional.empty();
    }

    public String base() {
        return iris.base();
    }

    public Node article(String id) {
        return node(iris.article(id));
    }

    public Node articleGraph(String id) {
        return node(iris.articleGraph(id));
    }

    public Node ontology() {
        return node(iris.ontologyGraph());
    }

    public Node gazetteer() {
        return node(iris.gazetteerGraph());
    }

    /** Of the entities that a file of the user lists. */
    Node gazetteer(String file) {
        return NodeFactory.createURI(iris.gazetteerGraph().stringValue() + "/" + file.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    public Node provenance() {
        return node(iris.provenanceGraph());
    }

    public Node fusion() {
        return node(iris.fusionGraph());
    }

    /** Something derived or decided, named by its kind and by what it follows from. */
    String derived(String kind, String... from) {
        return iris.derived(kind, from).stringValue();
    }

    public Node curation() {
        return node(iris.curationGraph());
    }

    private static Node node(IRI iri) {
        return NodeFactory.createURI(iri.stringValue());
    }
}

package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads RDF documents as named graphs. Triples without a graph go to the graph asked for, else to the graphs of the articles they
 * tell of.
 */
public final class Loader {

    private final GraphNames names;
    private final Optional<String> graph;

    /** @param graph IRI of the graph for triples that are in none */
    public Loader(GraphNames names, Optional<String> graph) {
        this.names = names;
        this.graph = graph;
    }

    /** @throws CasusException when the document is malformed, or it is not clear where its triples belong */
    public List<NamedGraph> read(InputStream document, Formats format, String name) {
        List<NamedGraph> graphs = new ArrayList<>();
        Node unnamed = graph.map(NodeFactory::createURI).orElse(Quad.defaultGraphIRI);
        for (NamedGraph read : RdfText.read(document, format, name, unnamed)) {
            if (Quad.isDefaultGraph(read.name())) {
                graphs.addAll(parted(read.triples(), name));
            } else {
                graphs.add(read);
            }
        }
        graphs.removeIf(g -> g.name().equals(names.provenance()));   // the register follows from the articles that are loaded
        graphs.forEach(g -> refuseBlankNodes(g, name));
        return graphs;
    }

    private List<NamedGraph> parted(List<Triple> triples, String document) {
        ArticleGrouping grouping = new ArticleGrouping(triples);
        List<NamedGraph> graphs = new ArrayList<>();
        Set<Triple> placed = new HashSet<>();
        for (Node article : grouping.articles()) {
            NamedGraph one = new NamedGraph(NodeFactory.createURI(graphOf(article, document)), grouping.of(article));
            placed.addAll(one.triples());
            graphs.add(one);
        }
        if (placed.size() < triples.stream().distinct().count()) {
            throw new CasusException(Problem.USAGE, document + " holds triples that are in no graph and belong to no article; "
                    + "say with --graph where they go");
        }
        return graphs;
    }

    /** The graph's name follows from the article's. */
    private String graphOf(Node article, String document) {
        String folder = names.base() + "article/";
        if (!article.getURI().startsWith(folder)) {
            throw new CasusException(Problem.USAGE, document + " tells of " + article.getURI() + ", which is not below " + folder
                    + "; say with --graph where it goes");
        }
        return names.base() + "graph/article/" + article.getURI().substring(folder.length());
    }

    /** A graph with blank nodes would grow each time it is loaded. */
    private static void refuseBlankNodes(NamedGraph graph, String document) {
        graph.triples().stream().filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()).findFirst().ifPresent(t -> {
            throw new CasusException(Problem.RDF_MALFORMED, document + " holds blank nodes, which have no identity; give them IRIs first");
        });
    }
}

package casus.store;

import casus.rdf.Formats;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * Writes graphs of a store as one document: graph by graph, each sorted, so that the same content gives the same bytes. Only one graph
 * is in memory at a time.
 */
public final class Export {

    private final GraphStore store;
    private final GraphNames names;

    public Export(GraphStore store, GraphNames names) {
        this.store = store;
        this.names = names;
    }

    /** Every graph of the store. */
    public void all(OutputStream out, Formats format) {
        graphs(out, format, graphNames(), graph -> { });
    }

    /** Every graph of the store, each shown before it is written. */
    void all(OutputStream out, Formats format, Consumer<NamedGraph> inspection) {
        graphs(out, format, graphNames(), inspection);
    }

    /** The graphs of these articles, in this order. */
    public void articles(OutputStream out, Formats format, List<ArticleEntry> articles) {
        graphs(out, format, articles.stream().map(ArticleEntry::graph).toList(), graph -> { });
    }

    private void graphs(OutputStream out, Formats format, List<Node> graphs, Consumer<NamedGraph> inspection) {
        store.read(data -> {
            RdfText.write(out, format, names, sink -> graphs.forEach(g -> {
                NamedGraph graph = ArticleStore.graph(data, g);
                inspection.accept(graph);
                sink.accept(graph);
            }));
            return null;
        });
    }

    private List<Node> graphNames() {
        return store.read(data -> {
            List<Node> found = new ArrayList<>();
            Iterator<Node> nodes = data.listGraphNodes();
            nodes.forEachRemaining(found::add);
            found.sort(Comparator.comparing(Node::toString));
            return found;
        });
    }
}

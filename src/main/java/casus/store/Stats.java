package casus.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store holds.
 *
 * @param things  how many of each class, in the order of telling
 * @param events  how many event descriptions of each type, by local name
 * @param triples in the graphs of articles, as registered
 * @param bytes   that the files count; they are sparse, so the disk holds less
 */
public record Stats(long articles, long triples, Map<String, Long> things, Map<String, Long> events, long bytes) {

    private static final List<String> CLASSES = List.of("Claim", "EventDescription", "Figure", "TimeStatement", "Mention");
    /** A fresh store counts about this much for each triple; several times as much means that compacting pays. */
    private static final long BYTES_PER_TRIPLE = 500;
    private static final long BYTES_OF_EMPTY_STORE = 250L << 20;

    public Stats {
        things = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(things));
        events = java.util.Collections.unmodifiableMap(new TreeMap<>(events));
    }

    public static Stats of(GraphStore store, GraphNames names) {
        return store.read(data -> {
            List<ArticleEntry> entries = new Register(data, names).entries();
            Set<Node> graphs = new HashSet<>();
            entries.forEach(e -> graphs.add(e.graph()));
            Map<String, Long> things = new LinkedHashMap<>();
            CLASSES.forEach(c -> things.put(c, count(data, graphs, Names.TYPE, NodeFactory.createURI(Names.CASUS + c))));
            Map<String, Long> events = new TreeMap<>();
            Iterator<Quad> types = data.find(Node.ANY, Node.ANY, NodeFactory.createURI(Names.CASUS + "eventType"), Node.ANY);
            types.forEachRemaining(q -> {
                if (graphs.contains(q.getGraph())) {   // consolidated events have types too
                    events.merge(localName(q.getObject()), 1L, Long::sum);
                }
            });
            return new Stats(entries.size(), entries.stream().mapToLong(e -> Math.max(0, e.triples())).sum(), things, events, store.size());
        });
    }

    /** Whether rewriting the store would give back much of its space. */
    public boolean compactingPays() {
        return bytes > BYTES_OF_EMPTY_STORE + 4 * triples * BYTES_PER_TRIPLE;
    }

    private static long count(DatasetGraph data, Set<Node> graphs, Node property, Node value) {
        long count = 0;
        Iterator<Quad> found = data.find(Node.ANY, Node.ANY, property, value);
        while (found.hasNext()) {
            count += graphs.contains(found.next().getGraph()) ? 1 : 0;
        }
        return count;
    }

    private static String localName(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}

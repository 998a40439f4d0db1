package casus.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers graphs and puts them many at a time: one transaction per article would take twenty times the space on disk. Whoever fills it must
 * call {@link #flush} at the end. Not thread-safe.
 */
public final class Batches {

    private static final int MOST_GRAPHS = 200;
    private static final int MOST_TRIPLES = 250_000;

    private final ArticleStore store;
    private final List<NamedGraph> waiting = new ArrayList<>();
    private int triples;
    private int committed;

    public Batches(ArticleStore store) {
        this.store = store;
    }

    /** @return whether this graph filled a batch, so that all added so far is safely in the store */
    public boolean add(NamedGraph graph) {
        waiting.add(graph);
        triples += graph.triples().size();
        if (waiting.size() >= MOST_GRAPHS || triples >= MOST_TRIPLES) {
            flush();
        }
        return waiting.isEmpty();
    }

    /** Commits what waits. */
    public void flush() {
        if (!waiting.isEmpty()) {
            store.put(waiting);
            committed += waiting.size();
            waiting.clear();
            triples = 0;
        }
    }

    /** How many graphs are safely in the store. */
    public int committed() {
        return committed;
    }
}

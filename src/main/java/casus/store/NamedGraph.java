package casus.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * A graph in memory: its name and its triples, each once, in a fixed order.
 */
public record NamedGraph(Node name, List<Triple> triples) {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(t -> !t.getPredicate().equals(Names.TYPE))   // what a thing is stands first
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    public NamedGraph {
        Objects.requireNonNull(name);
        triples = triples.stream().distinct().sorted(ORDER).toList();
    }

    public NamedGraph(Node name, Collection<Triple> triples) {
        this(name, List.copyOf(triples));
    }
}

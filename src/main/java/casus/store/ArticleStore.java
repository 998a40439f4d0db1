package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The articles of a store, one named graph each. Putting an article again replaces its graph; retracting it removes graph and register
 * entry. Graphs are removed whole, because the database cannot delete some numbers one by one.
 */
public final class ArticleStore {

    private final GraphStore store;
    private final GraphNames names;

    public ArticleStore(GraphStore store, GraphNames names) {
        this.store = Objects.requireNonNull(store);
        this.names = Objects.requireNonNull(names);
    }

    public GraphNames names() {
        return names;
    }

    /** Puts graphs in one transaction: all or none. The register keeps what each held, and which article it tells of. */
    public void put(List<NamedGraph> graphs) {
        List<List<Triple>> lines = graphs.stream().map(g -> Register.holdsArticle(g) ? Register.describe(g) : Register.sealed(g)).toList();
        store.write(data -> {
            Register register = new Register(data, names);
            for (int i = 0; i < graphs.size(); i++) {
                NamedGraph graph = graphs.get(i);
                register.forget(graph.name());
                lines.get(i).stream().filter(t -> t.getPredicate().equals(Names.GRAPH)).findFirst()
                        .ifPresent(entry -> register.remove(entry.getSubject(), entry.getObject()));
                data.removeGraph(graph.name());
                graph.triples().forEach(t -> data.add(Quad.create(graph.name(), t)));
                register.add(lines.get(i));
            }
        });
    }

    /** @throws CasusException when the store holds no such article */
    public ArticleEntry get(String id) {
        return find(id).orElseThrow(() -> new CasusException(Problem.NOT_FOUND, "the store holds no article with the id \"" + id + "\""));
    }

    public Optional<ArticleEntry> find(String id) {
        return store.read(data -> new Register(data, names).byId(id));
    }

    public List<ArticleEntry> entries() {
        return store.read(data -> new Register(data, names).entries());
    }

    /** What an article tells, as it is in the store. */
    public NamedGraph graph(ArticleEntry entry) {
        return store.read(data -> graph(data, entry.graph()));
    }

    /** Removes an article without residue, in one transaction for all. */
    public void retract(List<ArticleEntry> entries) {
        store.write(data -> entries.forEach(e -> {
            data.removeGraph(e.graph());
            new Register(data, names).remove(e.article(), e.graph());
        }));
    }

    static NamedGraph graph(DatasetGraph data, Node name) {
        List<Triple> triples = new ArrayList<>();
        data.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(q -> triples.add(q.asTriple()));
        return new NamedGraph(name, triples);
    }
}

package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The list of articles in a store, kept in its provenance graph: which graph belongs to which article, and what the graph held when it was
 * written. It holds no times, so that the same articles give the same bytes. All methods need an open transaction.
 */
final class Register {

    private final DatasetGraph data;
    private final Node provenance;

    Register(DatasetGraph data, GraphNames names) {
        this.data = data;
        this.provenance = names.provenance();
    }

    /** The entries by article id. */
    List<ArticleEntry> entries() {
        List<ArticleEntry> entries = new ArrayList<>();
        data.find(provenance, Node.ANY, Names.GRAPH, Node.ANY).forEachRemaining(q -> entries.add(entry(q.getSubject(), q.getObject())));
        entries.sort(Comparator.comparing(ArticleEntry::id).thenComparing(e -> e.article().getURI()));
        return entries;
    }

    Optional<ArticleEntry> byId(String id) {
        var found = data.find(provenance, Node.ANY, Names.IDENTIFIER, NodeFactory.createLiteralString(id));
        return found.hasNext() ? one(found.next().getSubject()) : Optional.empty();
    }

    Optional<ArticleEntry> byArticle(Node article) {
        return one(article);
    }

    private Optional<ArticleEntry> one(Node article) {
        var graph = data.find(provenance, article, Names.GRAPH, Node.ANY);
        return graph.hasNext() ? Optional.of(entry(article, graph.next().getObject())) : Optional.empty();
    }

    private ArticleEntry entry(Node article, Node graph) {
        Seal seal = seal(graph);
        return new ArticleEntry(value(article, Names.IDENTIFIER), article, graph, value(article, Names.SHA256), seal.triples(), seal.digest());
    }

    /**
     * What a graph held when it was written.
     *
     * @param triples -1 when not told
     */
    record Seal(Node graph, long triples, String digest) {

        /** What differs now, in words. */
        Optional<String> broken(NamedGraph now) {
            if (triples >= 0 && now.triples().size() != triples) {
                return Optional.of("holds " + now.triples().size() + " triples, was written with " + triples);
            }
            return digest.isEmpty() || GraphDigest.of(now.triples()).equals(digest) ? Optional.empty()
                    : Optional.of("differs from what was written");
        }
    }

    /** The seals of all graphs that have one, by name. */
    List<Seal> seals() {
        List<Seal> seals = new ArrayList<>();
        data.find(provenance, Node.ANY, Names.GRAPH_SHA256, Node.ANY).forEachRemaining(q -> seals.add(seal(q.getSubject())));
        seals.sort(Comparator.comparing(s -> s.graph().toString()));
        return seals;
    }

    private Seal seal(Node graph) {
        String count = value(graph, Names.TRIPLE_COUNT);
        return new Seal(graph, count.matches("\\d{1,18}") ? Long.parseLong(count) : -1, value(graph, Names.GRAPH_SHA256));
    }

    /** The seal of a graph, as the register keeps it. */
    static List<Triple> sealed(NamedGraph graph) {
        return List.of(Triple.create(graph.name(), Names.TRIPLE_COUNT,
                        NodeFactory.createLiteralDT(Integer.toString(graph.triples().size()), XSDDatatype.XSDinteger)),
                Triple.create(graph.name(), Names.GRAPH_SHA256, NodeFactory.createLiteralString(GraphDigest.of(graph.triples()))));
    }

    /** What is written of one graph that holds an article. */
    static List<Triple> describe(NamedGraph graph) {
        Node article = articleOf(graph);
        List<Triple> lines = new ArrayList<>(List.of(Triple.create(article, Names.GRAPH, graph.name())));
        lines.addAll(sealed(graph));
        graph.triples().stream().filter(t -> t.getSubject().equals(article))
                .filter(t -> t.getPredicate().equals(Names.IDENTIFIER) || t.getPredicate().equals(Names.SHA256)).forEach(lines::add);
        return lines;
    }

    void add(List<Triple> lines) {
        lines.forEach(t -> data.add(Quad.create(provenance, t)));
    }

    void remove(Node article, Node graph) {
        forget(article);
        forget(graph);
    }

    /** Removes all that is written of one thing. */
    void forget(Node thing) {
        data.deleteAny(provenance, thing, Node.ANY, Node.ANY);
    }

    /** True when the graph tells what one article tells. */
    static boolean holdsArticle(NamedGraph graph) {
        return graph.triples().stream().anyMatch(Register::typesArticle);
    }

    private static Node articleOf(NamedGraph graph) {
        List<Node> articles = graph.triples().stream().filter(Register::typesArticle).map(Triple::getSubject).distinct().toList();
        if (articles.size() != 1) {
            throw new CasusException(Problem.RDF_MALFORMED, "the graph " + graph.name() + " holds " + articles.size()
                    + " articles; it must hold one");
        }
        return articles.get(0);
    }

    private static boolean typesArticle(Triple t) {
        return t.getPredicate().equals(Names.TYPE) && t.getObject().equals(Names.ARTICLE);
    }

    private String value(Node subject, Node property) {
        var found = data.find(provenance, subject, property, Node.ANY);
        Node value = found.hasNext() ? found.next().getObject() : null;
        return value != null && value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }
}

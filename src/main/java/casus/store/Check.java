package casus.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks a store: every article's graph against the shapes, against its count and fingerprint in the register, and every quoted span
 * against the text that it quotes.
 */
public final class Check {

    private final GraphStore store;
    private final GraphNames names;

    public Check(GraphStore store, GraphNames names) {
        this.store = store;
        this.names = names;
    }

    /** Hands on every violation as it is found, article by article. */
    public void run(Consumer<Violation> sink) {
        Shapes shapes = ShaclValidator.get().parse(graph(KnowledgeGraphs.shapes()));
        List<ArticleEntry> entries = new ArticleStore(store, names).entries();
        for (ArticleEntry entry : entries) {
            try {
                article(entry, shapes, sink);
            } catch (RuntimeException | StackOverflowError e) {   // damaged files fail in any way
                sink.accept(violation("integrity", entry, entry.graph(), "cannot be read: " + e));
            }
        }
        others(entries, sink);
        unregistered(entries, sink);
        derived(shapes, sink);
        store.faults().forEach(fault -> sink.accept(new Violation("integrity", "", store.folder().toString(), fault)));
    }

    /** The derived graph and people's decisions keep the shapes. */
    private void derived(Shapes shapes, Consumer<Violation> sink) {
        List<Triple> triples = new ArrayList<>(store.read(data -> ArticleStore.graph(data, names.fusion())).triples());
        triples.addAll(store.read(data -> ArticleStore.graph(data, names.curation())).triples());
        for (ReportEntry found : ShaclValidator.get().validate(shapes, graph(triples)).getEntries()) {
            String where = found.resultPath() == null ? "" : found.resultPath() + ": ";
            sink.accept(new Violation("shape", "", found.focusNode().toString(), where + found.message()));
        }
    }

    private void article(ArticleEntry entry, Shapes shapes, Consumer<Violation> sink) {
        NamedGraph graph = store.read(data -> ArticleStore.graph(data, entry.graph()));
        new Register.Seal(entry.graph(), entry.triples(), entry.digest()).broken(graph)
                .ifPresent(how -> sink.accept(violation("integrity", entry, entry.graph(), how)));
        quotes(entry, graph, sink);
        shapes(entry, graph, shapes, sink);
    }

    /** Vocabulary, listed entities, and whatever else was written with a count and a fingerprint. */
    private void others(List<ArticleEntry> entries, Consumer<Violation> sink) {
        Set<Node> told = entries.stream().map(ArticleEntry::graph).collect(Collectors.toSet());
        List<Register.Seal> seals = store.read(data -> new Register(data, names).seals());
        for (Register.Seal seal : seals.stream().filter(s -> !told.contains(s.graph())).toList()) {
            try {
                seal.broken(store.read(data -> ArticleStore.graph(data, seal.graph())))
                        .ifPresent(how -> sink.accept(new Violation("integrity", "", seal.graph().toString(), how)));
            } catch (RuntimeException | StackOverflowError e) {
                sink.accept(new Violation("integrity", "", seal.graph().toString(), "cannot be read: " + e));
            }
        }
    }

    private static void quotes(ArticleEntry entry, NamedGraph graph, Consumer<Violation> sink) {
        Map<Node, Map<Node, Node>> spans = new HashMap<>();
        String text = null;
        for (Triple t : graph.triples()) {
            if (t.getPredicate().equals(Names.TEXT)) {
                text = t.getObject().getLiteralLexicalForm();
            } else if (Set.of(Names.BEGIN, Names.END, Names.WORDS).contains(t.getPredicate())) {
                spans.computeIfAbsent(t.getSubject(), s -> new HashMap<>()).put(t.getPredicate(), t.getObject());
            }
        }
        if (text == null) {
            sink.accept(violation("integrity", entry, entry.article(), "has no text"));
            return;
        }
        if (!GraphDigest.of(text).equals(entry.sha256())) {
            sink.accept(violation("integrity", entry, entry.article(), "its text is not the text of its SHA-256"));
        }
        int[] points = text.codePoints().toArray();
        spans.forEach((span, parts) -> {
            if (parts.containsKey(Names.WORDS) && !parts.get(Names.WORDS).getLiteralLexicalForm().equals(quoted(points, parts))) {
                sink.accept(violation("integrity", entry, span, "does not quote the article's text at its offsets"));
            }
        });
    }

    private static String quoted(int[] points, Map<Node, Node> span) {
        if (!span.containsKey(Names.BEGIN) || !span.containsKey(Names.END)) {
            return null;
        }
        int begin = Integer.parseInt(span.get(Names.BEGIN).getLiteralLexicalForm());
        int end = Integer.parseInt(span.get(Names.END).getLiteralLexicalForm());
        return begin < 0 || end < begin || end > points.length ? null : new String(points, begin, end - begin);
    }

    private static void shapes(ArticleEntry entry, NamedGraph graph, Shapes shapes, Consumer<Violation> sink) {
        for (ReportEntry found : ShaclValidator.get().validate(shapes, graph(graph.triples())).getEntries()) {
            String where = found.resultPath() == null ? "" : found.resultPath() + ": ";
            sink.accept(violation("shape", entry, found.focusNode(), where + found.message()));
        }
    }

    /** Graphs of articles that the register does not know would be found by questions but by no retraction. */
    private void unregistered(List<ArticleEntry> entries, Consumer<Violation> sink) {
        Set<Node> known = entries.stream().map(ArticleEntry::graph).collect(Collectors.toCollection(HashSet::new));
        List<Node> unknown = store.read(data -> {
            List<Node> graphs = new ArrayList<>();
            data.find(Node.ANY, Node.ANY, Names.TYPE, Names.ARTICLE).forEachRemaining(q -> graphs.add(q.getGraph()));
            return graphs.stream().filter(g -> !known.contains(g)).distinct().sorted(Comparator.comparing(Node::toString))
                    .toList();
        });
        unknown.forEach(g -> sink.accept(new Violation("integrity", "", g.toString(), "holds an article that is not in the register")));
    }

    private static Violation violation(String kind, ArticleEntry entry, Node subject, String message) {
        return new Violation(kind, entry.id(), subject.toString(), message);
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }
}

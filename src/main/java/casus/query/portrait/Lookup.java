package casus.query.portrait;

import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds the thing that a person means by an IRI, an id or a name. */
public final class Lookup {

    /** Where the names of listed things begin. */
    public static final String LISTED = "https://w3id.org/casus/id/";
    private static final List<String> LABELS = List.of("http://www.w3.org/2000/01/rdf-schema#label",
            "http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2004/02/skos/core#altLabel", "https://schema.org/headline");

    private static final List<String> NAMED = new ArrayList<>(LABELS);
    private static final List<String> LANGUAGES = List.of("", "fr", "en", "ar", "ru", "uk");
    private static final Node DENOTES = NodeFactory.createURI(Names.CASUS + "denotes");
    private static final Node MENTION_KIND = NodeFactory.createURI(Names.CASUS + "mentionKind");
    private static final Node NAMED_MENTION = NodeFactory.createURI("https://w3id.org/casus/scheme/mention-kind/named");

    static {
        NAMED.add("http://www.w3.org/2004/02/skos/core#notation");
    }

    /** Labels of these hold the names of others, and would hide those who are called so. */
    private static final Pattern DERIVED = Pattern.compile("/(event|source|decision)/[0-9a-f]{20}$");

    private final GraphStore store;
    private final GraphNames names;

    public Lookup(GraphStore store, GraphNames names) {
        this.store = store;
        this.names = names;
    }

    /** The IRIs that may be meant: one for an IRI or id; those called so for a name, else those whose name holds the words; sorted. */
    public List<String> find(String wanted) {
        return store.read(data -> {
            for (String iri : List.of(wanted, LISTED + wanted, names.base() + wanted, names.base() + "article/" + wanted,
                    names.article(wanted).getURI())) {
                if (!iri.contains(" ") && data.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)) {
                    return List.of(iri);
                }
            }
            List<String> exact = exactly(data, wanted);
            return exact.isEmpty() ? byName(data, wanted) : exact;
        });
    }

    /** What bears this very name, or is called so in an article: found by the database's own indexes, so at once. */
    private static List<String> exactly(DatasetGraph data, String wanted) {
        Set<String> found = new TreeSet<>();
        for (String property : NAMED) {
            for (String language : LANGUAGES) {
                Node name = language.isEmpty() ? NodeFactory.createLiteralString(wanted) : NodeFactory.createLiteralLang(wanted, language);
                data.find(Node.ANY, Node.ANY, NodeFactory.createURI(property), name)
                        .forEachRemaining(q -> found.add(q.getSubject().getURI()));
            }
        }
        Iterator<Quad> words = data.find(Node.ANY, Node.ANY, Names.WORDS, NodeFactory.createLiteralString(wanted));
        while (words.hasNext()) {
            Quad said = words.next();
            if (data.contains(said.getGraph(), said.getSubject(), MENTION_KIND, NAMED_MENTION)) {
                data.find(said.getGraph(), said.getSubject(), DENOTES, Node.ANY).forEachRemaining(q -> found.add(q.getObject().getURI()));
            }
        }
        found.removeIf(iri -> iri.startsWith(Names.CASUS));
        return List.copyOf(found);
    }

    private static List<String> byName(DatasetGraph data, String wanted) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> holding = new LinkedHashSet<>();
        String key = fold(wanted);
        for (String property : LABELS) {
            Iterator<Quad> labels = data.find(Node.ANY, Node.ANY, NodeFactory.createURI(property), Node.ANY);
            while (labels.hasNext()) {
                Quad q = labels.next();
                if (q.getObject().isLiteral() && q.getSubject().isURI()) {
                    String label = fold(q.getObject().getLiteralLexicalForm());
                    if (label.equals(key)) {
                        exact.add(q.getSubject().getURI());
                    } else if (label.contains(key) && !DERIVED.matcher(q.getSubject().getURI()).find()) {
                        holding.add(q.getSubject().getURI());
                    }
                }
            }
        }
        List<String> found = new ArrayList<>(exact.isEmpty() ? holding : exact);
        found.removeIf(iri -> iri.startsWith(Names.CASUS));
        found.sort(null);
        return found;
    }

    /** Without case and accents. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}

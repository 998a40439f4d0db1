package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.resource.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * The vocabulary and the listed actors as graphs of a store, so that questions see names and meanings. They are loaded once and again
 * only when the program's files have changed.
 */
public final class KnowledgeGraphs {

    private static final String FOLDER = "casus/ontology";
    private static final String SHAPES = "shapes.ttl";
    /** Files of the vocabulary; all other Turtle files list entities. */
    private static final List<String> VOCABULARY = List.of("casus.ttl", "event-types.ttl");

    private KnowledgeGraphs() { }

    /** Brings both graphs up to date. */
    public static void load(GraphStore store, GraphNames names) {
        SortedMap<String, String> vocabulary = new TreeMap<>();
        SortedMap<String, String> entities = new TreeMap<>();
        Bundled.texts(FOLDER, ".ttl").forEach((name, text) -> {
            if (!name.equals(SHAPES)) {
                (VOCABULARY.contains(name) ? vocabulary : entities).put(name, text);
            }
        });
        load(store, names, names.ontology(), vocabulary);
        load(store, names, names.gazetteer(), entities);
    }

    /** Loads the user's Turtle files (tables of places are for the extraction only), each into a graph beside the gazetteer that is named after the file. */
    public static void loadOwn(GraphStore store, GraphNames names, List<Path> files) {
        for (Path file : files.stream().filter(f -> !f.toString().endsWith(".gz")).toList()) {
            try {
                load(store, names, names.gazetteer(file.getFileName().toString()), Map.of(file.toString(), Files.readString(file)));
            } catch (IOException e) {
                throw new CasusException(Problem.INPUT_UNREADABLE, "cannot read " + file + ": " + e, e);
            }
        }
    }

    /** The SHACL shapes that every article's graph must conform to. */
    static List<Triple> shapes() {
        return RdfText.turtle(Bundled.texts(FOLDER, ".ttl").getOrDefault(SHAPES, ""), SHAPES);
    }

    private static void load(GraphStore store, GraphNames names, Node graph, Map<String, String> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, text) -> all.append(name).append('\n').append(text));
        Node digest = NodeFactory.createLiteralString(GraphDigest.of(all.toString()));
        if (store.read(data -> data.contains(names.provenance(), graph, Names.SOURCE_SHA256, digest)
                && data.contains(names.provenance(), graph, Names.GRAPH_SHA256, Node.ANY))) {
            return;
        }
        List<Triple> triples = new ArrayList<>();
        files.forEach((name, text) -> triples.addAll(RdfText.turtle(text, name)));
        NamedGraph loaded = new NamedGraph(graph, triples);
        List<Triple> seal = Register.sealed(loaded);
        store.write(data -> {
            data.removeGraph(graph);
            loaded.triples().forEach(t -> data.add(Quad.create(graph, t)));
            Register register = new Register(data, names);
            register.forget(graph);
            register.add(seal);
            data.add(names.provenance(), graph, Names.SOURCE_SHA256, digest);
        });
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rdf.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    private Path folder;
    private GraphStore store;
    private NamedGraph graph;

    @BeforeEach
    void fill() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        graph = Stores.graph(Fixtures.khanasser());
        new ArticleStore(store, Stores.NAMES).put(List.of(graph));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("A store as it was written has no violations")
    void sound() {
        assertThat(check()).isEmpty();
    }

    @Test
    @DisplayName("A lost triple is found")
    void lost() {
        Triple any = graph.triples().get(graph.triples().size() / 2);
        store.write(data -> data.delete(Quad.create(graph.name(), any)));
        assertThat(check()).anyMatch(v -> v.kind().equals("integrity") && v.message().contains("triples"));
    }

    @Test
    @DisplayName("A changed triple is found")
    void changed() {
        Triple words = graph.triples().stream().filter(t -> t.getPredicate().equals(Names.WORDS)).findFirst().orElseThrow();
        store.write(data -> {
            data.delete(Quad.create(graph.name(), words));
            data.add(graph.name(), words.getSubject(), words.getPredicate(), NodeFactory.createLiteralString("other words"));
        });
        assertThat(check()).extracting(Violation::message).anyMatch(m -> m.contains("differs")).anyMatch(m -> m.contains("quote"));
    }

    @Test
    @DisplayName("A graph that breaks the model is found by its shapes, and one outside the register is named")
    void shapes() {
        NamedGraph broken = new NamedGraph(graph.name(), graph.triples().stream()
                .filter(t -> !t.getPredicate().getURI().endsWith("eventType")).toList());
        new ArticleStore(store, Stores.NAMES).put(List.of(broken));
        assertThat(check()).anyMatch(v -> v.kind().equals("shape") && v.subject().contains("#event-"));
        store.write(data -> graph.triples().forEach(t -> data.add(Quad.create(NodeFactory.createURI("http://example.org/stray"), t))));
        assertThat(check()).anyMatch(v -> v.subject().equals("http://example.org/stray"));
    }

    private List<Violation> check() {
        List<Violation> found = new ArrayList<>();
        new Check(store, Stores.NAMES).run(found::add);
        return found;
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rdf.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The derived graph")
class DerivedGraphTest {

    private static final int STEPS = 8;

    @TempDir
    static Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300})
    @DisplayName("After any sequence of articles read, read again and retracted it is byte for byte what a rebuild from nothing gives")
    void isWhatARebuildGives(long seed) {
        Random random = new Random(seed);
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("store-" + seed))) {
            ArticleStore articles = new ArticleStore(store, Stores.NAMES);
            DerivedGraph derived = new DerivedGraph(store, Stores.NAMES);
            for (int step = 0; step < STEPS; step++) {
                change(articles, random);
                DerivedGraph.Done done = derived.refresh();
                assertThat(done.whole()).as("step %d is worked out from what changed", step).isEqualTo(step == 0);
                assertThat(fused(store)).as("seed %d, step %d", seed, step).isEqualTo(rebuilt(articles, seed + "-" + step));
            }
        }
    }

    private static void change(ArticleStore articles, Random random) {
        List<ArticleEntry> there = articles.entries();
        if (there.size() > 6 && random.nextInt(3) == 0) {
            articles.retract(List.of(there.get(random.nextInt(there.size())), there.get(0)).stream().distinct().toList());
            return;
        }
        List<NamedGraph> some = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            List<NamedGraph> readings = CorpusGraphs.READINGS.values().stream().skip(random.nextInt(CorpusGraphs.READINGS.size())).findFirst().orElseThrow();
            some.add(readings.get(random.nextInt(readings.size())));
        }
        articles.put(some);
    }

    private static String rebuilt(ArticleStore articles, String name) {
        try (GraphStore other = GraphStore.openOrCreate(folder.resolve("rebuilt-" + name))) {
            ArticleStore there = new ArticleStore(other, Stores.NAMES);
            List<NamedGraph> graphs = new ArrayList<>();
            articles.entries().forEach(e -> graphs.add(0, articles.graph(e)));
            there.put(graphs);
            new DerivedGraph(other, Stores.NAMES).rebuild();
            return fused(other);
        }
    }

    static String fused(GraphStore store) {
        NamedGraph graph = store.read(data -> ArticleStore.graph(data, Stores.NAMES.fusion()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, Formats.NQUADS, Stores.NAMES, sink -> sink.accept(graph));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("It is brought up to date by the next refresh when the program ended between the articles and it, or its records were lost")
    void isRepaired() throws IOException {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("repaired"))) {
            ArticleStore articles = new ArticleStore(store, Stores.NAMES);
            DerivedGraph derived = new DerivedGraph(store, Stores.NAMES);
            List<NamedGraph> all = CorpusGraphs.READINGS.values().stream().map(r -> r.get(0)).toList();
            articles.put(all.subList(0, 5));
            derived.refresh();
            articles.put(all.subList(5, 9));
            assertThat(derived.current()).isFalse();
            assertThat(derived.refresh().whole()).isFalse();
            assertThat(derived.current()).isTrue();
            String before = fused(store);
            Files.delete(store.folder().resolve("fusion-records.bin"));
            articles.retract(List.of(articles.entries().get(0)));
            articles.put(List.of(all.get(0)));
            assertThat(derived.refresh()).as("nothing differs in the end").isEqualTo(new DerivedGraph.Done(false, 0, 0));
            articles.put(List.of(all.get(9)));
            assertThat(derived.refresh().whole()).as("without records all is read again").isTrue();
            articles.retract(articles.entries().stream().filter(e -> e.graph().equals(all.get(9).name())).toList());
            derived.refresh();
            assertThat(fused(store)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("It conforms to the shapes and names only things that are there")
    void conforms() {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("shapes"))) {
            ArticleStore articles = new ArticleStore(store, Stores.NAMES);
            articles.put(CorpusGraphs.READINGS.values().stream().map(r -> r.get(0)).toList());
            new DerivedGraph(store, Stores.NAMES).refresh();
            List<Violation> found = new ArrayList<>();
            new Check(store, Stores.NAMES).run(found::add);
            assertThat(found).isEmpty();
            String dangling = store.read(data -> {
                StringBuilder out = new StringBuilder();
                data.find(Stores.NAMES.fusion(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> {
                    Node o = q.getObject();
                    boolean ours = o.isURI() && o.getURI().startsWith(Stores.NAMES.base());
                    if (ours && !data.contains(Node.ANY, o, Node.ANY, Node.ANY)) {
                        out.append(q).append('\n');
                    }
                });
                return out.toString();
            });
            assertThat(dangling).isEmpty();
        }
    }
}

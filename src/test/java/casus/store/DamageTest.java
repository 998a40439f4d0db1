package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Casus;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dcasus.damage.rounds=200} damages more often. */
@DisplayName("Damage to a store's files")
class DamageTest {

    private static final int ROUNDS = Integer.getInteger("casus.damage.rounds", 24);
    private static final int FLIPPED = 16;
    private static final int BLOCK = 8192;

    @TempDir
    private Path folder;
    private Path sound;
    private String content;

    @BeforeEach
    void fill() {
        sound = folder.resolve("sound");
        try (GraphStore store = GraphStore.openOrCreate(sound)) {
            new ArticleStore(store, Stores.NAMES).put(Stores.articles(30));
            content = Stores.export(store);
            assertThat(check(store)).isEmpty();
        }
    }

    @Test
    @DisplayName("is found by the check wherever it changes what questions could see, or the store says that it is damaged")
    void flippedBytes() throws IOException {
        Random random = new Random(6);
        List<Path> files = files(sound);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = copy(sound, folder.resolve("copy"));
            Path file = copy.resolve(sound.relativize(files.get(round % files.size())));
            boolean zeroed = round % 3 == 2;
            damage(file, random, zeroed);
            String what = file.getFileName() + (zeroed ? " zeroed" : " flipped") + " in round " + round;
            found += found(copy, what) ? 1 : 0;
        }
        assertThat(found).as("rounds in which damage was found").isGreaterThan(ROUNDS / 2);
    }

    /** Whether something was reported; when nothing was, nothing may differ. */
    private boolean found(Path copy, String what) {
        try (GraphStore store = GraphStore.open(copy)) {
            if (!check(store).isEmpty()) {
                return true;
            }
            assertThat(Stores.export(store)).as(what).isEqualTo(content);
            return false;
        } catch (CasusException e) {
            assertThat(e.problem()).as(what).isEqualTo(Problem.STORE_DAMAGED);
            return true;
        }
    }

    @Test
    @DisplayName("in one index alone is found, though every graph still reads well")
    void oneIndex() throws IOException {
        try (RandomAccessFile index = new RandomAccessFile(data(sound).resolve("OSPG.dat").toFile(), "rw")) {
            index.seek(0);
            index.write(new byte[8 * BLOCK]);   // some blocks are leftovers of earlier transactions
        }
        try (GraphStore store = GraphStore.open(sound)) {
            assertThat(Stores.export(store)).isEqualTo(content);
            assertThat(check(store)).isNotEmpty().anyMatch(v -> v.message().contains("OSPG"));
        }
    }

    @Test
    @DisplayName("to vocabulary and listed entities is found as well as to articles")
    void knowledge() {
        try (GraphStore store = GraphStore.open(sound)) {
            KnowledgeGraphs.load(store, Stores.NAMES);
            for (Node graph : List.of(Stores.NAMES.ontology(), Stores.NAMES.gazetteer())) {
                Quad any = store.read(data -> data.find(graph, Node.ANY, Node.ANY, Node.ANY).next());
                store.write(data -> data.delete(any));
                assertThat(check(store)).extracting(Violation::subject).containsExactly(graph.toString());
                store.write(data -> data.add(any));
            }
        }
    }

    @Test
    @DisplayName("keeps a backup from being made, so that a sound one is not replaced")
    void noBackup() throws IOException {
        Path backup = folder.resolve("b.nq.gz");
        try (GraphStore store = GraphStore.open(sound)) {
            Backup.write(store, Stores.NAMES, backup);
            byte[] before = Files.readAllBytes(backup);
            ArticleEntry entry = new ArticleStore(store, Stores.NAMES).entries().get(0);
            store.write(data -> data.removeGraph(entry.graph()));
            assertThatThrownBy(() -> Backup.write(store, Stores.NAMES, backup)).isInstanceOfSatisfying(CasusException.class,
                    e -> assertThat(e.problem()).isEqualTo(Problem.STORE_DAMAGED));
            assertThat(backup).hasBinaryContent(before);
            Backup.verify(backup);
        }
    }

    @Test
    @DisplayName("of a graph that is loaded anew is none: it gets a new seal")
    void loadedAnew() {
        try (GraphStore store = GraphStore.open(sound)) {
            KnowledgeGraphs.load(store, Stores.NAMES);
            NamedGraph smaller = new NamedGraph(Stores.NAMES.ontology(), store.<List<org.apache.jena.graph.Triple>>read(data ->
                    ArticleStore.graph(data, Stores.NAMES.ontology()).triples().subList(0, 10)));
            NamedGraph other = new NamedGraph(NodeFactory.createURI("http://example.org/g"),
                    List.of(org.apache.jena.graph.Triple.create(Names.ARTICLE, Names.LABEL, Names.GRAPH)));
            new ArticleStore(store, Stores.NAMES).put(List.of(smaller, other));
            assertThat(check(store)).isEmpty();
            KnowledgeGraphs.load(store, Stores.NAMES);
            new ArticleStore(store, Stores.NAMES).put(List.of(other));
            assertThat(check(store)).isEmpty();
            assertThat(Stores.export(store)).contains(Casus.ARTICLE.stringValue()).contains("http://example.org/g");
        }
    }

    private static List<Violation> check(GraphStore store) {
        List<Violation> found = new ArrayList<>();
        new Check(store, Stores.NAMES).run(found::add);
        return found;
    }

    /** Sixteen bytes of the used part, or two blocks. */
    private static void damage(Path file, Random random, boolean zeroed) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] all = new byte[(int) Math.min(bytes.length(), 1 << 20)];
            bytes.readFully(all);
            int used = all.length;
            while (used > 0 && all[used - 1] == 0) {
                used--;
            }
            if (zeroed) {
                bytes.seek(Math.min(BLOCK, used / 2));
                bytes.write(new byte[Math.min(2 * BLOCK, Math.max(0, used - used / 2))]);
            } else {
                for (int i = 0; i < FLIPPED && used > 0; i++) {
                    int at = random.nextInt(used);
                    bytes.seek(at);
                    bytes.write(~all[at]);
                }
            }
        }
    }

    /** Files that hold data of quads and their terms. */
    private static List<Path> files(Path store) throws IOException {
        try (Stream<Path> files = Files.list(data(store))) {
            return files.filter(f -> f.getFileName().toString().matches("(G...|.{3}G|nodes|nodes-data)\\.(dat|idn|obj|bpt|bdf)")).sorted().toList();
        }
    }

    private static Path data(Path store) {
        return store.resolve("Data-0001");
    }

    private static Path copy(Path from, Path to) throws IOException {
        try {
            assertThat(new ProcessBuilder("rm", "-rf", to.toString()).start().waitFor()).isZero();
            assertThat(new ProcessBuilder("cp", "-r", "--sparse=always", from.toString(), to.toString()).start().waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return to;
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Opening what is not there fails and makes nothing")
    void missing() {
        Path typo = folder.resolve("typo");
        assertThat(problemOfOpening(typo)).isEqualTo(Problem.STORE_MISSING);
        assertThat(typo).doesNotExist();
    }

    @Test
    @DisplayName("Opening a file, an empty folder or a folder of other things fails and leaves them alone")
    void otherThings() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(problemOfOpening(file)).isEqualTo(Problem.STORE_NOT_A_STORE);
        assertThat(problemOfOpening(folder)).isEqualTo(Problem.STORE_NOT_A_STORE);
        assertThatThrownBy(() -> GraphStore.openOrCreate(folder)).isInstanceOf(CasusException.class).hasMessageContaining("not a store");
        assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
    }

    @Test
    @DisplayName("A writing that fails leaves the store as it was")
    void allOrNothing() {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("s"))) {
            assertThatThrownBy(() -> store.write(data -> {
                var name = NodeFactory.createURI("http://example.org/x");
                data.add(name, name, name, name);
                throw new IllegalStateException("midway");
            })).hasMessage("midway");
            assertThat(store.<Boolean>read(data -> data.isEmpty())).isTrue();
        }
    }

    @Test
    @DisplayName("A store that another process holds is refused, with the holder's number")
    void locked() throws IOException, InterruptedException {
        Path path = folder.resolve("s");
        GraphStore.openOrCreate(path).close();
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), path.toString()).start();
        try (BufferedReader says = holder.inputReader()) {
            assertThat(says.readLine()).isEqualTo("holding");
            assertThatThrownBy(() -> GraphStore.open(path)).isInstanceOfSatisfying(CasusException.class,
                    e -> assertThat(e.problem()).isEqualTo(Problem.STORE_LOCKED)).hasMessageContaining(Long.toString(holder.pid()));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        GraphStore.open(path).close();
    }

    @Test
    @DisplayName("What a killed compaction left, half a database or a former one, harms nothing and goes with the next")
    void leftovers() throws IOException {
        Path path = folder.resolve("s");
        try (GraphStore store = GraphStore.openOrCreate(path)) {
            new ArticleStore(store, Stores.NAMES).put(Stores.articles(1));
            store.compact();
        }
        Files.writeString(Files.createDirectories(path.resolve("Data-0001")).resolve("nodes.dat"), "former");
        Files.createDirectories(path.resolve("Data-0003-tmp"));
        try (GraphStore store = GraphStore.open(path)) {
            assertThat(new ArticleStore(store, Stores.NAMES).entries()).hasSize(2);
            store.compact();
            assertThat(new ArticleStore(store, Stores.NAMES).entries()).hasSize(2);
        }
        assertThat(path.toFile().list((f, name) -> name.startsWith("Data-"))).containsExactly("Data-0003");
    }

    private static Problem problemOfOpening(Path path) {
        try (GraphStore store = GraphStore.open(path)) {
            return null;
        } catch (CasusException e) {
            return e.problem();
        }
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graphs out of a store and back, by file and by network. */
class TransferTest {

    @TempDir
    private Path folder;
    private GraphStore store;
    private ArticleStore articles;

    @BeforeEach
    void fill() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        articles = new ArticleStore(store, Stores.NAMES);
        articles.put(Stores.articles(2));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Formats.class)
    @DisplayName("What is exported in any format loads as the same articles")
    void roundTrip(Formats format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, Stores.NAMES).articles(out, format, articles.entries());
        List<NamedGraph> graphs = load(out.toByteArray(), format);
        try (GraphStore other = GraphStore.openOrCreate(folder.resolve("other"))) {
            new ArticleStore(other, Stores.NAMES).put(graphs);
            assertThat(Stores.export(other)).isEqualTo(Stores.export(store));
        }
    }

    @ParameterizedTest
    @EnumSource(Formats.class)
    @DisplayName("The same store gives the same bytes")
    void sameBytes(Formats format) {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new Export(store, Stores.NAMES).all(first, format);
        new Export(store, Stores.NAMES).all(second, format);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    @DisplayName("Malformed RDF is refused with its line, blank nodes and homeless triples with the reason")
    void refusals() {
        assertThatThrownBy(() -> load("<http://a> 5 6 .".getBytes(StandardCharsets.UTF_8), Formats.TURTLE))
                .isInstanceOf(CasusException.class).hasMessageContaining("line 1");
        assertThatThrownBy(() -> load("<http://a> <http://b> 1 .".getBytes(StandardCharsets.UTF_8), Formats.TURTLE))
                .isInstanceOf(CasusException.class).hasMessageContaining("--graph");
        assertThatThrownBy(() -> new Loader(Stores.NAMES, Optional.of("http://g"))
                .read(new ByteArrayInputStream("[] <http://b> 1 .".getBytes(StandardCharsets.UTF_8)), Formats.TURTLE, "t"))
                .isInstanceOf(CasusException.class).hasMessageContaining("blank");
    }

    @Test
    @DisplayName("Deep nesting is an input error, not the end of the program")
    void deep() {
        String turtle = "<http://a> <http://b> " + "[ <http://c> ".repeat(50_000) + "1" + "]".repeat(50_000) + ".";
        assertThatThrownBy(() -> load(turtle.getBytes(StandardCharsets.UTF_8), Formats.TURTLE)).isInstanceOf(CasusException.class);
    }

    @Test
    @DisplayName("A backup restores to the same bytes; an altered one is refused and nothing is touched")
    void backup() throws IOException {
        Path file = folder.resolve("b/casus.nq.gz");
        Backup.write(store, Stores.NAMES, file);
        try (GraphStore other = GraphStore.openOrCreate(folder.resolve("other"))) {
            Backup.restore(file, other);
            assertThat(Stores.export(other)).isEqualTo(Stores.export(store));
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        try (GraphStore third = GraphStore.openOrCreate(folder.resolve("third"))) {
            assertThatThrownBy(() -> Backup.restore(file, third)).isInstanceOfSatisfying(CasusException.class,
                    e -> assertThat(e.problem()).isEqualTo(Problem.BACKUP_DAMAGED));
            assertThat(Stores.export(third)).isEmpty();
        }
    }

    @Test
    @DisplayName("Compacting keeps every byte of the content")
    void compact() {
        String before = Stores.export(store);
        store.compact();
        assertThat(Stores.export(store)).isEqualTo(before);
    }

    @Test
    @DisplayName("Graphs reach a real SPARQL server and replace what was there")
    void remote() {
        DatasetGraph there = DatasetGraphFactory.createTxnMem();
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/ds", there).build().start();
        try {
            RemoteStore remote = new RemoteStore(URI.create("http://localhost:" + server.getPort() + "/ds"), Stores.NAMES);
            for (int twice = 0; twice < 2; twice++) {
                articles.entries().forEach(e -> remote.put(articles.graph(e)));
            }
            ArticleEntry entry = articles.entries().get(0);
            assertThat(there.getGraph(entry.graph()).size()).isEqualTo((int) entry.triples());
            RemoteStore wrong = new RemoteStore(URI.create("http://localhost:" + server.getPort() + "/none"), Stores.NAMES);
            assertThatThrownBy(() -> wrong.put(articles.graph(entry))).isInstanceOf(CasusException.class).hasMessageContaining("404");
        } finally {
            server.stop();
        }
    }

    private static List<NamedGraph> load(byte[] document, Formats format) {
        return new Loader(Stores.NAMES, Optional.empty()).read(new ByteArrayInputStream(document), format, "document");
    }
}

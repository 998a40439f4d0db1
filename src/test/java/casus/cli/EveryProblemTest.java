package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.error.Problem;
import casus.store.LockHolder;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the command lines, {@code %s} is the folder of these files and {@code %f} the store that is filled. */
@DisplayName("Every named error")
class EveryProblemTest {

    /** A read-only and a full disk need a disk of their own: see {@link casus.process.DiskTest}. */
    private static final Set<Problem> ON_A_DISK_OF_ITS_OWN = EnumSet.of(Problem.STORE_READ_ONLY, Problem.STORE_NO_SPACE);
    private static final String BOMB = "SELECT*{?s?p?o FILTER "
            + "REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',STR(?o)),'(.*a){12}#b')}";

    @TempDir
    private static Path folder;

    private record Provoked(Problem problem, int exit, String... line) {
        @Override
        public String toString() {
            return problem.code() + " by " + String.join(" ", line);
        }
    }

    @BeforeAll
    static void files() throws IOException {
        write("one.jsonl", "{\"id\":\"a1\",\"text\":\"rich\"}\n");
        for (String store : List.of("filled", "damaged", "held")) {
            assertThat(new Console(names -> HandMade::extract).run("build", at("one.jsonl"), "--store", at(store), "--quiet")).isZero();
        }
        assertThat(new Console().run("backup", at("backup.nq.gz"), "--store", at("filled"))).isZero();
        Files.write(folder.resolve("backup.nq.gz"), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        spoil(folder.resolve("damaged"));
        Files.write(folder.resolve("latin.txt"), "Khanasser attaqu\u00e9e".getBytes(StandardCharsets.ISO_8859_1));
        write("large.txt", "a".repeat(17 << 20));
        write("broken.jsonl", "{\"id\": nothing\n");
        write("empty.txt", " \n");
        write("broken.ttl", "<urn:a> <urn:b> .");
        write("other/letter.txt", "no store");
        write("own/mine.rq", "# param: x of no type\nSELECT * { ?s ?p ?o }");
        Files.write(folder.resolve("cut.nq.gz"), java.util.Arrays.copyOf(packed("<urn:a> <urn:b> <urn:c> <urn:d> .\n".repeat(50)), 30));
    }

    static List<Provoked> provoked() {
        return List.of(
                new Provoked(Problem.USAGE, 2, "load", "--store", "%s/new"),
                new Provoked(Problem.INPUT_MISSING, 2, "build", "%s/nowhere.txt", "--store", "%s/new"),
                new Provoked(Problem.INPUT_UNREADABLE, 1, "load", "%s/cut.nq.gz", "--store", "%s/new"),
                new Provoked(Problem.INPUT_NOT_UTF8, 4, "build", "%s/latin.txt", "--store", "%s/new"),
                new Provoked(Problem.INPUT_TOO_LARGE, 4, "build", "%s/large.txt", "--store", "%s/new"),
                new Provoked(Problem.INPUT_MALFORMED, 4, "build", "%s/broken.jsonl", "--store", "%s/new"),
                new Provoked(Problem.INPUT_EMPTY, 4, "build", "%s/empty.txt", "--store", "%s/new"),
                new Provoked(Problem.FORMAT_UNKNOWN, 2, "export", "--store", "%f", "--format", "n3"),
                new Provoked(Problem.STORE_MISSING, 3, "query", "mentions", "--store", "%s/nowhere"),
                new Provoked(Problem.STORE_NOT_A_STORE, 3, "stats", "--store", "%s/other"),
                new Provoked(Problem.STORE_DAMAGED, 1, "query", "SELECT * { ?s ?p ?o }", "--store", "%s/damaged"),
                new Provoked(Problem.BACKUP_DAMAGED, 1, "restore", "%s/backup.nq.gz", "--store", "%s/new"),
                new Provoked(Problem.QUERY_UNKNOWN, 2, "query", "nosuchquestion", "--store", "%f"),
                new Provoked(Problem.QUERY_SYNTAX, 2, "query", "DELETE WHERE { ?s ?p ?o }", "--store", "%f"),
                new Provoked(Problem.QUERY_REFUSED, 2, "query", "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", "--store", "%f"),
                new Provoked(Problem.QUERY_CANCELLED, 6, "query", BOMB, "--store", "%f", "--timeout", "0.1"),
                new Provoked(Problem.QUERY_FILE, 2, "queries", "--queries", "%s/own"),
                new Provoked(Problem.PARAMETER, 2, "query", "mentions", "-p", "nosuch=1", "--store", "%f"),
                new Provoked(Problem.NOT_FOUND, 1, "show", "nosuch", "--store", "%f"),
                new Provoked(Problem.RDF_MALFORMED, 1, "load", "%s/broken.ttl", "--store", "%s/new"),
                new Provoked(Problem.REMOTE, 1, "load", "--to", "http://localhost:1/data", "--store", "%f"),
                new Provoked(Problem.OUTPUT, 1, "export", "--store", "%f", "--output", "%s/one.jsonl/out.nq"));
    }

    @ParameterizedTest
    @MethodSource("provoked")
    @DisplayName("is told in one line with its code and name, and decides the exit code")
    void isTold(Provoked provoked) {
        Console console = new Console(names -> HandMade::extract);
        int exit = console.run(List.of(provoked.line()).stream()
                .map(word -> word.replace("%s", folder.toString()).replace("%f", at("filled"))).toArray(String[]::new));
        told(console, provoked.problem());
        assertThat(exit).isEqualTo(provoked.exit());
    }

    @Test
    @DisplayName("that another program causes is told as well")
    void locked() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), at("held")).start();
        try (var says = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(says.readLine()).isEqualTo("holding");
            Console console = new Console(names -> HandMade::extract);
            assertThat(console.run("stats", "--store", at("held"))).isEqualTo(3);
            told(console, Problem.STORE_LOCKED);
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private static void told(Console console, Problem problem) {
        List<String> lines = console.err().lines().filter(line -> line.contains(problem.code() + " " + problem.title() + ": ")).toList();
        assertThat(lines).as(console.err()).hasSize(1);
        assertThat(console.err()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("has such a command line, but for those that need a disk of their own")
    void complete() {
        Set<Problem> met = provoked().stream().map(Provoked::problem).collect(Collectors.toSet());
        met.add(Problem.STORE_LOCKED);
        met.addAll(ON_A_DISK_OF_ITS_OWN);
        assertThat(met).containsExactlyInAnyOrder(Problem.values());
    }

    private static void spoil(Path store) throws IOException {
        try (var files = Files.walk(store)) {
            for (Path file : files.filter(f -> f.toString().matches(".*(idn|dat|bpt)$") && Files.isRegularFile(f)).toList()) {
                byte[] noise = new byte[(int) Math.min(Files.size(file), 1 << 16)];
                new java.util.Random(7).nextBytes(noise);
                Files.write(file, noise);
            }
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }
}

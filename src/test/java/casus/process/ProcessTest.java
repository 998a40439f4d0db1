package casus.process;

import static org.assertj.core.api.Assertions.assertThat;

import casus.error.Problem;
import casus.process.Program.Said;
import casus.store.ArticleStore;
import casus.store.GraphStore;
import casus.store.LockHolder;
import casus.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program as a process")
class ProcessTest {

    @TempDir
    private static Path common;
    private static Path filled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() {
        filled = common.resolve("filled");
        try (GraphStore store = GraphStore.openOrCreate(filled)) {
            new ArticleStore(store, Stores.NAMES).put(Stores.articles(300));
        }
    }

    @Test
    @DisplayName("keeps what is done when it is interrupted, says what, and exits with 130")
    void interrupted() throws IOException {
        Path input = Articles.file(folder.resolve("in.jsonl"), 2000, "bare", "bare", "bare", "bare", "slow");
        Process process = new Program().heedingInterrupts().start("build", input, "--store", folder.resolve("s"), "--threads", "1");
        BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        assertThat(err.readLine()).isEqualTo("200 articles stored");
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        Said said = Program.await(process);
        assertThat(said.code()).isEqualTo(130);
        assertThat(said.err()).contains("interrupted").doesNotContain("\tat ");
        int stored = Integer.parseInt(said.out().split(" ")[0]);
        assertThat(stored).isBetween(200, 1999);
        try (GraphStore store = GraphStore.open(folder.resolve("s"))) {
            assertThat(new ArticleStore(store, Stores.NAMES).entries()).hasSize(stored);
        }
    }

    @Test
    @DisplayName("ends quietly with 141 when the reader of its output goes away")
    void readerGone() {
        Said said = new Program().shell("set -o pipefail; $CASUS export --store " + filled + " --format nq | head -1");
        assertThat(said.code()).isEqualTo(141);
        assertThat(said.out().lines()).hasSize(1);
        assertThat(said.err()).isEmpty();
    }

    @Test
    @DisplayName("says so and fails when the disk of its output is full, however little the output is")
    void outputFull() {
        Said little = new Program().shell("$CASUS stats --store " + filled + " > /dev/full");
        assertThat(little.code()).isEqualTo(1);
        assertThat(little.err()).contains(Problem.OUTPUT.code()).contains("not the whole output");
        Said much = new Program().shell("$CASUS query 'SELECT*{?s?p?o}' --store " + filled + " > /dev/full");
        assertThat(much.code()).isEqualTo(1);
        assertThat(much.err()).contains(Problem.OUTPUT.code());
        assertThat(much.err().lines()).hasSize(1);
    }

    @Test
    @DisplayName("refuses a store that another process uses, with that process's number, and leaves both alone")
    void locked() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), filled.toString()).start();
        try (BufferedReader says = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(says.readLine()).isEqualTo("holding");
            Path input = Articles.file(folder.resolve("in.jsonl"), 1, "bare");
            Said said = new Program().run("build", input, "--store", filled);
            assertThat(said.code()).isEqualTo(3);
            assertThat(said.err()).contains("CASUS-12").contains(Long.toString(holder.pid()));
            assertThat(holder.isAlive()).isTrue();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Said after = new Program().run("check", "--store", filled);
        assertThat(after.code()).as(after.err() + after.out()).isZero();
    }

    @Test
    @DisplayName("ends at once when memory runs out, and what was not yet stored is dropped whole")
    void memory() {
        Path store = folder.resolve("s");
        Articles.file(folder.resolve("one.jsonl"), 3, "rich");
        assertThat(new Program().run("build", folder.resolve("one.jsonl"), "--store", store).code()).isZero();
        Path input = Articles.file(folder.resolve("in.jsonl"), 20, "bare", "bare", "bare", "bare", "bare", "bare", "memory");
        Said said = new Program().run("build", input, "--store", store);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("OutOfMemoryError").contains("-Xmx").doesNotContain("\tat ");
        try (GraphStore opened = GraphStore.open(store)) {
            assertThat(new ArticleStore(opened, Stores.NAMES).entries()).hasSize(3);
        }
    }

    @Test
    @DisplayName("ends a question in time that loops in a regular expression, and one that takes all memory, with 6 and the reason")
    void bombs() {
        Said regex = new Program().run("query", "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), "
                + "'(.*a){12}b') }", "--store", filled, "--timeout", "1", "--format", "csv");
        assertThat(regex.code()).isEqualTo(6);
        assertThat(regex.err()).contains("CASUS-23").doesNotContain("\tat ");
        Said memory = new Program().with("-Xmx96m").run("query", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?i", "--store", filled,
                "--timeout", "10", "--format", "csv");
        assertThat(memory.code()).isEqualTo(6);
        assertThat(memory.err()).contains("CASUS-23");
    }

    @Test
    @DisplayName("names an article whose extraction fails or recurses without end, stores the others, and exits with 4")
    void failingArticles() {
        Path input = Articles.file(folder.resolve("in.jsonl"), 20, "bare", "bare", "bare", "bare", "bare", "fail", "rich", "bare", "bare", "deep");
        Said said = new Program().run("build", input, "--store", folder.resolve("s"), "--quiet");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err().lines().filter(l -> l.startsWith("not read: "))).hasSize(4);
        assertThat(said.err()).contains("a00005: ").contains("a00019: ").contains("StackOverflowError").contains("4 articles failed; 16 stored")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("gives the same bytes whatever the language, zone and encoding of the machine, and no colours to a pipe")
    void anyMachine() {
        Path input = Articles.file(folder.resolve("in.jsonl"), 3, "rich");
        Said plain = new Program().run("extract", input);
        Said odd = new Program().with("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab", "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII").shell("$CASUS extract " + input, "LANG", "C", "LC_ALL", "C", "TZ", "Pacific/Kiritimati");
        Said turkish = new Program().with("-Duser.language=tr", "-Duser.country=TR").run("extract", input);
        assertThat(plain.code()).isZero();
        assertThat(plain.out()).isNotEmpty().doesNotContain("\u001B");
        assertThat(odd.out()).isEqualTo(plain.out());
        assertThat(turkish.out()).isEqualTo(plain.out());
    }
}

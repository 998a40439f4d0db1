package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.extract.Extraction;
import casus.rdf.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a person or a script meets it. Extractions are made by hand: what the verbs do with them is what is tested here. */
class CommandLineTest {

    @TempDir
    private static Path common;
    /** A store that tests only read. */
    private static String filled;

    @TempDir
    private Path folder;
    private String store;

    private record Said(int code, String out, String err) { }

    @BeforeAll
    static void fill() throws IOException {
        filled = common.resolve("filled").toString();
        assertThat(run("build", input(common), "--store", filled).code()).isZero();
    }

    @BeforeEach
    void path() {
        store = folder.resolve("store").toString();
    }

    @Test
    @DisplayName("Articles are built into a store, asked, shown, exported, retracted")
    void wholeWay() throws IOException {
        Said built = run("build", input(), "--store", store, "--ask", "mentions", "--turtle", folder.resolve("demo.ttl").toString());
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains("3 articles").contains("Islamic State").contains("the group had another name by then");
        assertThat(folder.resolve("demo.ttl")).content().contains("casus:EventDescription");

        Said asked = run("query", "mentions", "--store", store, "--format", "csv");
        assertThat(asked.out()).startsWith("article,start,end,text,type,entity,label,lat,long").contains("Khanasser");
        assertThat(asked.err()).isEmpty();

        Said shown = run("show", "daech", "--store", store);
        assertThat(run("show", "group/islamic-state", "--store", store).out()).contains("Daech a attaqué Khanasser").contains("^^^^^");
        assertThat(shown.code()).isZero();

        assertThat(run("check", "--store", store).code()).isZero();
        assertThat(run("stats", "--store", store).out()).contains("articles\t3");
        Said export = run("export", "--store", store, "--format", "nq", "--articles-only");
        assertThat(export.out()).contains("bare-1");

        assertThat(run("retract", "bare-1", "--store", store).code()).isZero();
        assertThat(run("export", "--store", store, "--format", "nq").out()).doesNotContain("bare-1");
        assertThat(run("stats", "--store", store).out()).contains("articles\t2");

        Path turtle = Files.writeString(folder.resolve("thin.ttl"), "<https://w3id.org/casus/data/article/z> "
                + "a <https://w3id.org/casus/ns#Article> ; <http://purl.org/dc/terms/identifier> \"z\" .");
        assertThat(run("load", turtle.toString(), "--store", store).code()).isZero();
        assertThat(run("check", "--store", store).code()).isEqualTo(ExitCode.VIOLATIONS);
    }

    @Test
    @DisplayName("Building twice gives the same bytes as building once")
    void twice() throws IOException {
        String once = run("export", "--store", filled).out();
        run("build", input(), "--store", filled, "-q");
        assertThat(run("export", "--store", filled).out()).isEqualTo(once).isNotEmpty();
    }

    @Test
    @DisplayName("A bad article is named, the others are stored, and the exit code is 4")
    void badArticle() throws IOException {
        String input = input();
        Files.write(folder.resolve("in/latin.txt"), new byte[] {(byte) 0xE9, 'a'});
        Files.writeString(folder.resolve("in/broken.txt"), "fail");
        Said said = run("build", input, "--store", store);
        assertThat(said.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(said.err()).contains("latin.txt").contains("not UTF-8").contains("broken").contains("2 articles failed; 3 stored");
        assertThat(said.err()).doesNotContain("\tat ");
        assertThat(run("extract", input, "--format", "jsonl").code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query mentions", "stats", "check", "export", "retract x", "compact", "show x", "backup b.nq.gz"})
    @DisplayName("A mistyped store is an error of its own kind, and makes nothing")
    void mistyped(String verb) {
        Said said = run((verb + " --store " + store + "-typo").split(" "));
        assertThat(said.code()).isEqualTo(ExitCode.STORE);
        assertThat(said.err()).contains("CASUS-10 store missing");
        assertThat(Path.of(store + "-typo")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "query", "query mentions --format pdf --store S", "query mentoins --store S", "build --store S",
        "query mentions --param nosuch=1 --store S", "build nowhere.txt --store S", "query DROP{} --store S",
        "extract in --format doc", "build in --store S --base nowhere", "load --store S"})
    @DisplayName("Wrong usage exits with 2 and a message")
    void usage(String line) throws IOException {
        input();
        Said said = run(line.replace("S", store).replace(" in", " " + folder.resolve("in")).split(" "));
        assertThat(said.code()).isEqualTo(ExitCode.USAGE);
        assertThat(said.err()).isNotBlank();
        assertThat(said.out()).isEmpty();
    }

    @Test
    @DisplayName("Answers cut off or cancelled exit with 6, what is not there with 1")
    void otherCodes() {
        Said cut = run("query", "mentions", "--store", filled, "--limit", "1", "--format", "csv");
        assertThat(cut.code()).isEqualTo(ExitCode.CANCELLED);
        assertThat(cut.err()).contains("# truncated after 1 rows");
        assertThat(run("show", "nobody-at-all", "--store", filled).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run("retract", "nobody", "--store", filled).code()).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    @DisplayName("A question in words is answered with the stored question and the command that it used; one that does not fit exits with 7")
    void inWords() {
        Said asked = run("ask", "Qui a attaqué Khanasser ?", "--store", filled, "--format", "csv");
        assertThat(asked.code()).isZero();
        assertThat(asked.out()).contains("attack").contains("des habitants").contains("Des dizaines de soldats");
        assertThat(asked.err()).contains("# Qui a fait quoi, selon qui").contains("casus query who-did-what --param place=")
                .contains("--param type=armed-violence");
        Said nothing = run("ask", "Qui tient Tombouctou ?", "--store", filled);
        assertThat(nothing.code()).isZero();
        assertThat(nothing.err()).contains("The store does not know the answer");
        Said unfit = run("ask", "Quel temps fera-t-il demain ?", "--store", filled);
        assertThat(unfit.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(unfit.out()).isEmpty();
    }

    @Test
    @DisplayName("A parameter takes a name, and a name that nothing bears is wrong usage")
    void named() {
        assertThat(run("query", "casualties", "--param", "place=Khanasser", "--store", filled, "--format", "csv").out())
                .contains("Des dizaines de soldats");
        assertThat(run("query", "casualties", "--param", "place=Nulle-Part", "--store", filled).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("Articles and questions come through standard input")
    void pipes() throws IOException {
        Said rdf = runWith("Un texte.", "extract", "-", "--format", "nq");
        assertThat(rdf.out()).contains("graph/article/stdin");
        Said asked = runWith("ASK { ?s ?p ?o }", "query", "-", "--store", filled);
        assertThat(asked.out().strip()).isEqualTo("yes");
        String trig = run("export", "--store", filled, "--articles-only").out();
        assertThat(runWith(trig, "load", "-", "--format", "trig", "--store", store + "2").code()).isZero();
        assertThat(run("export", "--store", store + "2", "--articles-only").out()).isEqualTo(trig);
    }

    @Test
    @DisplayName("Every verb has help that tells the exit codes; the program tells its version and completes")
    void help() {
        for (String verb : new String[] {"build", "extract", "query", "queries", "show", "check", "export", "load", "retract", "stats",
            "backup", "restore", "compact", "gazetteer"}) {
            Said said = run(verb, "--help");
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("Usage: casus " + verb).contains("130");
        }
        assertThat(run("--version").out()).startsWith("casus ");
        assertThat(run("generate-completion").out()).contains("complete -F");
        assertThat(run("queries").out()).contains("mentions");
        assertThat(run("queries", "mentions").out()).contains("--param article=<string>");
    }

    @Test
    @DisplayName("A fault of the program is one line for the user, and a trace for those who ask")
    void unexpected() {
        Terminal broken = terminal("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal failing = new Terminal(broken.in(), broken.out(), printed, false, Map.of(), files -> {
            throw new IllegalStateException("no model");
        });
        assertThat(Main.commandLine(failing).execute("extract", "seeds")).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no model").doesNotContain("\tat ");
        assertThat(Main.commandLine(failing).execute("extract", "seeds", "--debug")).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
    }

    @Test
    @DisplayName("A GeoNames dump becomes a table; what is none is refused and leaves nothing behind")
    void gazetteer() throws IOException {
        Path dump = Files.writeString(folder.resolve("SY.txt"), "9990001\tXubbar\tXubbar\tTall Xubbar\t35.5\t38.25\tP\tPPL\tSY\t\t09"
                + "\t\t\t\t120\t\t300\tAsia/Damascus\t2020-01-01\n");
        Path table = folder.resolve("own.tsv.gz");
        assertThat(run("gazetteer", dump.toString(), "-o", table.toString()).err()).contains("1 places");
        assertThat(table).isNotEmptyFile();
        Path other = Files.writeString(folder.resolve("other.txt"), "no dump");
        Said refused = run("gazetteer", other.toString(), "-o", folder.resolve("no.gz").toString());
        assertThat(refused.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("CASUS-06").contains("no dump");
        assertThat(folder).isDirectoryNotContaining("glob:**no.gz*");
        assertThat(run("gazetteer", dump.toString(), "-o", "plain.tsv").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisplayName("An article in a language that is not read is refused by name")
    void unreadLanguage() {
        var extractor = Languages.extractor(java.util.List.of());
        Article german = new Article("e", "Zwanzig Soldaten wurden getötet.", new casus.article.Metadata(java.util.Optional.empty(),
                java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of("de-AT"), java.util.Optional.empty(),
                java.util.Optional.empty()));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> extractor.apply(german)).hasMessageContaining("language de is not read, only en, fr");
    }

    @Test
    @DisplayName("A backup restores into a new store")
    void backup() {
        String file = folder.resolve("b.nq.gz").toString();
        assertThat(run("backup", file, "--store", filled).code()).isZero();
        assertThat(run("restore", file, "--store", store + "2").code()).isZero();
        assertThat(run("export", "--store", store + "2").out()).isEqualTo(run("export", "--store", filled).out());
        assertThat(run("compact", "--store", filled).code()).isZero();
    }

    private String input() throws IOException {
        return input(folder);
    }

    private static String input(Path where) throws IOException {
        Path in = Files.createDirectories(where.resolve("in"));
        Files.writeString(in.resolve("a.jsonl"), "{\"id\":\"rich\",\"text\":\"rich\"}\n{\"id\":\"bare-1\",\"text\":\"bare\"}\n");
        Files.writeString(in.resolve("b.txt"), "bare");
        return in.toString();
    }

    private static Extraction byHand(Article article) {
        return switch (article.text()) {
            case "rich" -> Fixtures.khanasser();
            case "fail" -> throw new IllegalStateException("broken");
            default -> Fixtures.bare(article.id());
        };
    }

    private static Said run(String... arguments) {
        return runWith("", arguments);
    }

    private static Said runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(input, out, err);
        int code = Main.commandLine(terminal).execute(arguments);
        terminal.out().flush();
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false, Map.of(),
                files -> CommandLineTest::byHand);
    }
}

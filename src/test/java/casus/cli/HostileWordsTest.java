package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Hostile words")
class HostileWordsTest {

    private static final String STEERING = "\u001B]0;owned\u0007\u001B[2J\u202Egpj.exe\u2028\u009B31m";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("in ids, names of files, metadata and questions steer no terminal, whatever the verb")
    void terminal() throws IOException {
        String store = folder.resolve("s").toString();
        String json = STEERING.chars().mapToObj(c -> String.format("\\u%04x", c)).reduce("", String::concat);
        Path input = folder.resolve("in.jsonl");
        Files.writeString(input, "{\"id\":\"" + json + "\",\"text\":\"bare\",\"title\":\"" + json + "\",\"outlet\":\"" + json + "\"}\n"
                + "{\"id\":\"bad" + json + "\",\"text\":\"fail\"}\n{\"id\":\"x\",\"text\":\"x\",\"published\":\"" + json + "\"}\n");
        run("build", input.toString(), "--store", store);
        run("build", Files.writeString(folder.resolve("\u001B[31mred\u202E.txt"), "fail").toString(), "--store", store);
        run("build", folder.resolve(STEERING.replace("\u2028", "")).toString(), "--store", store);
        run("query", "mentions", "--store", store);
        run("query", "SELECT ?o { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'owned')) }", "--store", store);
        run("query", STEERING, "--store", store);
        run("query", "SELECT * { " + STEERING, "--store", store);
        run("query", "mentions", "--store", store, "--param", "article=" + STEERING);
        run("query", "mentions", "--store", store, "--param", STEERING + "=1");
        run("show", STEERING, "--store", store);
        run("retract", "none" + STEERING, "--store", store);
        run("check", "--store", store);
        run("retract", STEERING, "--store", store);
        for (String said : List.of(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8))) {
            assertThat(said.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' || c == 0x202E || c == 0x2028).count()).as(said).isZero();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("owned");
    }

    @Test
    @DisplayName("that look like formulas stay text in a spreadsheet, with and without a language; CSV stays valid")
    void spreadsheet() throws IOException {
        String store = folder.resolve("s").toString();
        StringBuilder triples = new StringBuilder();
        String[] words = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\\tx", "\\r=1", "\\n=1"};
        for (int i = 0; i < words.length; i++) {
            triples.append("<http://e/a> <http://e/p> \"").append(words[i]).append("\" .\n<http://e/a> <http://e/p> \"").append(words[i]).append("\"@fr .\n");
        }
        Path file = Files.writeString(folder.resolve("x.ttl"), triples);
        assertThat(run("load", file.toString(), "--graph", "http://e/g", "--store", store)).isZero();
        out.reset();
        run("query", "SELECT ?o { <http://e/a> <http://e/p> ?o }", "--store", store, "--format", "csv", "--spreadsheet-safe");
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv.split("\r\n(?=\"?')")).hasSize(2 * words.length + 1).filteredOn(cell -> !cell.startsWith("o")).allMatch(cell -> cell.matches("(?s)\"?'.*"));
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Map.of(), files -> HandMade::extract);
        return Main.commandLine(terminal).execute(arguments);
    }
}

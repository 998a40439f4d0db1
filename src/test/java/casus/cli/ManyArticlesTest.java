package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.query.QueryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From texts through reading and fusion to rows, as the program is shipped. */
@DisplayName("The thirty questions of analysts, asked of articles over two fights in two languages")
class ManyArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/casus/questions");

    @TempDir
    private static Path folder;
    private static String store;

    private record Block(int number, String question, List<String> parameters, List<String> columns, List<String> rows) {
        @Override
        public String toString() {
            return number + " " + question + " " + String.join(" ", parameters);
        }
    }

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        Console console = new Console();
        assertThat(console.run("build", FOLDER.resolve("corpus.jsonl").toString(), "--store", store, "--quiet")).as(console.err()).isZero();
    }

    static Stream<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.txt"))) {
            if (line.startsWith("== ")) {
                int colon = line.lastIndexOf(": ") < 0 ? line.length() - 1 : line.lastIndexOf(": ");
                String[] words = line.substring(3, colon).split(" ");
                blocks.add(new Block(Integer.parseInt(words[0]), words[1], Arrays.asList(words).subList(2, words.length),
                        List.of(line.substring(colon + 1).strip().split(" ")), new ArrayList<>()));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                blocks.get(blocks.size() - 1).rows().add(line);
            }
        }
        return blocks.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    @DisplayName("answer with the rows that a reader of the articles expects")
    void answers(Block block) {
        List<String> command = new ArrayList<>(List.of("query", block.question(), "--store", store, "--format", "tsv"));
        block.parameters().forEach(p -> command.addAll(List.of("--param", p)));
        Console console = new Console();
        assertThat(console.run(command.toArray(String[]::new))).as(console.err()).isZero();
        List<String[]> table = console.out().lines().map(l -> l.split("\t", -1)).toList();
        List<String> head = Arrays.stream(table.get(0)).map(h -> h.replace("?", "")).toList();
        List<String> rows = table.stream().skip(1).map(row -> block.columns().stream().map(c -> plain(row[head.indexOf(c)]))
                .collect(Collectors.joining(" | "))).distinct().toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(block.rows());
    }

    @Test
    @DisplayName("are all stored, and each names its number")
    void allThirty() throws IOException {
        List<Integer> all = IntStream.rangeClosed(1, 30).boxed().toList();
        assertThat(blocks().map(Block::number).distinct()).containsAll(all);
        QueryLibrary library = new QueryLibrary(Optional.empty());
        assertThat(blocks()).allSatisfy(b -> assertThat(library.get(b.question()).competencies()).as(b.question()).contains(b.number()));
    }

    /** A TSV value without its quotes and type. */
    private static String plain(String cell) {
        String text = cell.replaceFirst("\\^\\^<[^>]*>$", "");
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return text.isEmpty() ? "-" : quoted ? text.substring(1, text.length() - 1) : text;
    }
}

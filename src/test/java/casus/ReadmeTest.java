package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Console;
import casus.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {

    private static final Pattern CASUS = Pattern.compile("java -jar target/casus\\.jar ((?!VERB).*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfItRuns() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        for (String command : commands) {
            Console console = new Console();
            int code = console.run(words(command));
            assertThat(code).as(command + "\n" + console.err()).isZero();
        }
        assertThat(folder.resolve("demo.ttl")).isNotEmptyFile();
    }

    @Test
    void bothCommandsStandAtTheTopAsOneLineEach() throws IOException {
        List<String> indented = lines().stream().filter(l -> l.startsWith("    ")).map(String::strip).toList();
        assertThat(indented.get(0)).startsWith("mvn -B").contains("package && java -jar target/casus.jar build seeds");
        assertThat(indented.get(1)).isEqualTo("mvn -B verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains(indented.get(1));
    }

    @Test
    void everyErrorHasItsRow() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Arrays.asList(Problem.values())).allSatisfy(p -> assertThat(readme).contains("| " + p.code() + " | " + p.title()
                + " |"));
    }

    private List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String line : lines()) {
            Matcher m = CASUS.matcher(line);
            if (line.startsWith("    ") && m.find()) {
                commands.add(m.group(1));
            }
        }
        return commands;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    /** The words of a command, its output paths moved into the test's folder. */
    private String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(command);
        while (m.find()) {
            String word = m.group(1) != null ? m.group(1) : m.group(2);
            words.add(word.startsWith("target/") ? folder.resolve(word.substring("target/".length())).toString() : word);
        }
        return words.toArray(String[]::new);
    }
}

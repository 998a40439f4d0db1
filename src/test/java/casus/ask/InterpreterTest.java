package casus.ask;

import static org.assertj.core.api.Assertions.assertThat;

import casus.ask.Understanding.NotUnderstood;
import casus.ask.Understanding.Understood;
import casus.knowledge.Knowledge;
import casus.query.QueryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question in words")
class InterpreterTest {

    private static final Interpreter INTERPRETER = new Interpreter(Knowledge.standard());
    private static final Path TABLE = Path.of("src/test/resources/casus/ask/questions.tsv");

    static Stream<String[]> table() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("table")
    @DisplayName("is asked through the stored question that fits, with its names, days and kinds as parameters")
    void understood(String language, String question, String query, String parameters) {
        assertThat(shown(INTERPRETER.understand(question, Optional.empty(), Optional.empty())))
                .isEqualTo(query.equals("-") ? "-" : language + " " + query + " " + parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("has patterns only for stored questions and parameters that exist")
    void patterns(String language) {
        QueryLibrary library = new QueryLibrary(Optional.empty());
        assertThat(QuestionLanguage.words(language).patterns()).hasSizeGreaterThan(30).allSatisfy(p -> p.slots().forEach(s ->
                assertThat(library.get(p.query()).parameter(s.parameter())).as(p.query() + " " + s.parameter()).isPresent()));
    }

    @Test
    @DisplayName("has the listed thing of a name as its parameter, however the name is written")
    void ids() {
        Understood asked = (Understood) INTERPRETER.understand("qui tient khanasser ?", Optional.empty(), Optional.empty());
        assertThat(asked.parameters()).containsEntry("place", "place/gn-168351");
    }

    @Test
    @DisplayName("counts words such as «hier» from the day that the asker gives, and says what it lacks when none is given")
    void relativeDays() {
        String question = "Qui a attaqué Saraqib hier ?";
        assertThat(INTERPRETER.understand(question, Optional.empty(), Optional.empty())).isInstanceOfSatisfying(NotUnderstood.class,
                none -> assertThat(none.why()).contains("hier").contains("--today"));
        assertThat(shown(INTERPRETER.understand(question, Optional.empty(), Optional.of(LocalDate.of(2020, 2, 2)))))
                .contains("after=2020-02-01 before=2020-02-01");
    }

    private static String shown(Understanding meant) {
        if (!(meant instanceof Understood asked)) {
            return "-";
        }
        Map<String, String> values = new TreeMap<>(asked.parameters());
        values.putAll(asked.words());
        String parameters = values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
        return asked.language() + " " + asked.query() + " " + (parameters.isEmpty() ? "-" : parameters);
    }
}

package casus.query;

import static org.assertj.core.api.Assertions.assertThat;

import casus.error.CasusException;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/** New inputs are sought by {@code JAZZER_FUZZ=1 mvn -B test -Dfuzz.hooks=true -Dtest=QuestionFuzzTest#headers}. */
@DisplayName("On any text")
class QuestionFuzzTest {

    private static final Map<Parameter.Type, String> HARMLESS = Map.of(Parameter.Type.IRI, "http://example.org/x", Parameter.Type.STRING, "x",
            Parameter.Type.INTEGER, "1", Parameter.Type.DATE, "2020-01-01", Parameter.Type.DOUBLE, "1.5");
    private static final List<StoredQuery> QUESTIONS = List.copyOf(new QueryLibrary(Optional.empty()).all());

    @FuzzTest(maxDuration = "10m")
    @DisplayName("a question parses or is refused with a reason")
    void headers(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            assertThat(Question.of(text, Map.of()).query()).isNotNull();
        } catch (CasusException reason) {
            assertThat(reason.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "10m")
    @DisplayName("a parameter's value is bound as data or refused, and never changes the question")
    void parameters(FuzzedDataProvider data) {
        StoredQuery stored = QUESTIONS.get(data.consumeInt(0, QUESTIONS.size() - 1));
        if (stored.parameters().isEmpty()) {
            return;
        }
        Parameter parameter = stored.parameters().get(data.consumeInt(0, stored.parameters().size() - 1));
        String value = data.consumeRemainingAsString();
        try {
            Question asked = Question.of(stored, Map.of(parameter.name(), value));
            assertThat(asked.query()).isEqualTo(Question.of(stored, Map.of(parameter.name(), HARMLESS.getOrDefault(parameter.type(), "http://example.org/x"))).query());
            assertThat(asked.values().size()).isLessThanOrEqualTo(stored.parameters().size());
        } catch (CasusException reason) {
            assertThat(reason.getMessage()).contains(parameter.name());
        }
    }
}

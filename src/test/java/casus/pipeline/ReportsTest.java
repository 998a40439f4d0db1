package casus.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rdf.Fixtures;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    @DisplayName("A summary counts what was found and repeats what was not believed")
    void summary() {
        Summary summary = new Summary();
        summary.add(Fixtures.khanasser());
        summary.add(Fixtures.bare("b"));
        assertThat(summary.text()).startsWith("2 articles: 7 mentions, 1 dates, 3 events, 3 figures, 2 claims of others")
                .contains("attack 1, capture 1, shelling 1").contains("Khanasir 1").contains("b: the group had another name by then");
    }

    @Test
    @DisplayName("JSON quotes the text at its code points")
    void json() throws JsonProcessingException {
        String line = ExtractionJson.line(Fixtures.khanasser());
        assertThat(line).doesNotContain("\n");
        JsonNode object = new ObjectMapper().readTree(line);
        int[] points = Fixtures.TEXT.codePoints().toArray();
        assertThat(object.findParents("start")).isNotEmpty().allSatisfy(span -> assertThat(new String(points, span.get("start").asInt(),
                span.get("end").asInt() - span.get("start").asInt())).isEqualTo(span.get("text").asText()));
        assertThat(object.get("events").get(0).get("figures").get(0).get("min").asLong()).isEqualTo(20);
        assertThat(object.get("claims").get(0).get("chain")).hasSize(2);
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import casus.error.CasusException;
import casus.rdf.Formats;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/** New inputs are sought by {@code JAZZER_FUZZ=1 mvn -B test -Dfuzz.hooks=true -Dtest=RdfFuzzTest#documents}. */
@DisplayName("On any bytes")
class RdfFuzzTest {

    private static final String GRAPH = "http://example.org/g";

    @FuzzTest(maxDuration = "10m")
    @DisplayName("a document of RDF is refused with a reason, or what it gives can be written and read again")
    void documents(FuzzedDataProvider data) {
        Formats format = Formats.values()[data.consumeInt(0, Formats.values().length - 1)];
        byte[] document = data.consumeRemainingAsBytes();
        List<NamedGraph> graphs;
        try {
            graphs = new Loader(Stores.NAMES, Optional.of(GRAPH)).read(new ByteArrayInputStream(document), format, "document");
        } catch (CasusException reason) {
            assertThat(reason.getMessage()).isNotBlank();
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfText.write(out, Formats.NQUADS, Stores.NAMES, graphs::forEach);
        List<NamedGraph> again = new Loader(Stores.NAMES, Optional.of(GRAPH)).read(new ByteArrayInputStream(out.toByteArray()), Formats.NQUADS, "again");
        assertThat(again).containsExactlyInAnyOrderElementsOf(graphs.stream().filter(g -> !g.triples().isEmpty()).toList());
    }
}

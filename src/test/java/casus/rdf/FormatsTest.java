package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Formats")
class FormatsTest {

    @ParameterizedTest
    @EnumSource(Formats.class)
    void keepEveryStatement(Formats format) throws Exception {
        Model read = Rio.parse(new ByteArrayInputStream(Graphs.bytes(format, Fixtures.khanasser())), "", format.format());
        Model expected = new LinkedHashModel(Graphs.statements(Fixtures.khanasser()));
        if (!format.keepsGraphs()) {
            Model joined = new LinkedHashModel();
            expected.forEach(s -> joined.add(s.getSubject(), s.getPredicate(), s.getObject()));
            expected = joined;
        }
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Formats.class)
    void areFoundByNameEndingAndMediaType(Formats format) {
        assertThat(Formats.named(format.title())).contains(format);
        assertThat(Formats.ofFile("a/b." + format.ending() + ".gz")).contains(format);
        assertThat(Formats.ofMediaType(format.mediaType() + "; charset=utf-8")).contains(format);
    }

    @Test
    void areNotFoundByOtherNames() {
        assertThat(List.of(Formats.named("n3"), Formats.ofFile("a.txt"), Formats.ofMediaType("text/html"))).allMatch(Optional::isEmpty);
    }

    @Test
    void ofTextAreWrittenWithTheUsualPrefixes() {
        String turtle = new String(Graphs.bytes(Formats.TURTLE, Fixtures.khanasser()), StandardCharsets.UTF_8);
        assertThat(turtle).contains("@prefix casus: <https://w3id.org/casus/ns#> .").contains("a "
                + "casus:EventDescription").contains("type:attack");
    }
}

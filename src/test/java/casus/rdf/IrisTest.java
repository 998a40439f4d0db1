package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.entity.Entity;
import casus.entity.EntityType;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Minted IRIs")
class IrisTest {

    private static final List<String> HOSTILE = List.of("plain-1", "a b", "a%20b", "%zz", "<script>", "a\nb", "a#b?c=d",
            "../../etc/passwd", "..",
            ".", "...", "é", "e\u0301", "📰", "\uD83D", "\uDCF0", "a\u0000b", "\"quoted\"", "{x}|^`\\", "a/b", "a//b", "/", "~",
                    "https://x.example/?a=1&b=2",
            "javascript:alert(1)", "x".repeat(500), "x".repeat(501), "é".repeat(100), "\u202Ertl", " ", "A", "a");

    @Test
    void areValidForBothLibrariesWhateverTheId() throws Exception {
        for (String id : HOSTILE) {
            String iri = Iris.standard().article(id).stringValue();
            assertThat(IRIx.create(iri).isAbsolute()).as(iri).isTrue();
            assertThat(IRIx.create("http://other.example/x/").resolve(iri).str()).as("nothing to resolve").isEqualTo(iri);
            byte[] bytes = Graphs.bytes(Formats.NQUADS, Fixtures.bare(id.equals("\uD83D") || id.equals("\uDCF0") || id.isBlank()
                    ? "other" : id));
            Model read = Rio.parse(new ByteArrayInputStream(bytes), "", RDFFormat.NQUADS);
            DatasetGraph strict = RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.NQUADS).checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict).toDatasetGraph();
            assertThat(strict.stream().count()).as(id).isEqualTo(read.size());
        }
    }

    @Test
    void differForDifferentIds() {
        Set<String> seen = new HashSet<>();
        HOSTILE.forEach(id -> assertThat(seen.add(Iris.standard().article(id).stringValue())).as(id).isTrue());
        HOSTILE.forEach(id -> assertThat(seen.add(Iris.standard().articleGraph(id).stringValue())).as(id).isTrue());
    }

    @Test
    void ofListedEntitiesDoNotDependOnTheBase() {
        Iris mine = Iris.below("http://localhost:8080/mine/");
        Entity unlisted = new Entity("place/x-sy-tall x", EntityType.PLACE, "Tall X", Optional.empty(), Optional.of("SY"), "", false);
        assertThat(mine.entity(Fixtures.TOWN).stringValue()).isEqualTo("https://w3id.org/casus/id/place/gn-172515");
        assertThat(mine.entity(unlisted).stringValue()).isEqualTo("http://localhost:8080/mine/place/x-sy-tall%20x");
    }

    @Test
    void refuseABaseThatIsNoFolderOnTheWeb() {
        for (String base : List.of("", "urn:x/", "http://x.example", "http://x.example/a#", "file:///tmp/", "http://x .example/")) {
            assertThatThrownBy(() -> Iris.below(base)).as(base).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ofAddressesAreOnlyThoseOfTheWeb() {
        assertThat(Iris.web("https://x.example/a b?c=é")).map(Object::toString).contains("https://x.example/a%20b?c=%C3%A9");
        for (String bad : List.of("javascript:alert(1)", "data:text/html,x", "/relative", "", "http://", "not an address")) {
            assertThat(Iris.web(bad)).as(bad).isEmpty();
        }
    }
}

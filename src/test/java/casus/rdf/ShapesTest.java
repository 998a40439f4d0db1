package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import casus.extract.Extraction;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shapes of an article's graph")
class ShapesTest {

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    private static final String PREFIXES = """
            PREFIX casus: <https://w3id.org/casus/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            """;

    static Stream<Extraction> extractions() {
        return Stream.of(Fixtures.khanasser(), Fixtures.shuffled(), Fixtures.bare("b"));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void everyExtractionConforms(Extraction extraction) {
        assertThat(broken(model(extraction).getGraph())).isEmpty();
    }

    @Test
    void theVocabularyAndListedActorsConform() {
        Model listed = ModelFactory.createDefaultModel();
        Graphs.dataFiles().forEach(file -> listed.read(file.toUri().toString()));
        assertThat(broken(listed.getGraph())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE { ?s nif:endIndex ?o } INSERT { ?s nif:endIndex ?n } WHERE { ?s a casus:Mention ; nif:endIndex ?o BIND(?o + 1 AS ?n) }",
        "DELETE { ?s nif:anchorOf ?o } INSERT { ?s nif:anchorOf 'autre chose' } WHERE { ?s a casus:Mention ; nif:anchorOf ?o }",
        "DELETE WHERE { ?s nif:isString ?o }",
        "DELETE WHERE { ?s dcterms:identifier ?o }",
        "DELETE { ?s casus:evidence ?o } WHERE { ?s a casus:Claim ; casus:evidence ?o }",
        "DELETE { ?s casus:evidence ?o } WHERE { ?s a casus:Figure ; casus:evidence ?o }",
        "DELETE { ?s casus:evidence ?o } WHERE { ?s a casus:TimeStatement ; casus:evidence ?o }",
        "DELETE { ?s casus:evidence ?o } WHERE { ?s a casus:Participation ; casus:evidence ?o }",
        "DELETE { ?s casus:trigger ?o } WHERE { ?s casus:trigger ?o }",
        "DELETE { ?s casus:time ?o } WHERE { ?s casus:time ?o }",
        "DELETE { ?s casus:tellsOf ?o } WHERE { ?s casus:tellsOf ?o }",
        "DELETE { ?s casus:assertsFigure ?o } WHERE { ?s casus:assertsFigure ?o }",
        "DELETE { ?s casus:denotes ?o } WHERE { ?s casus:denotes ?o }",
        "DELETE { ?s prov:wasAttributedTo ?o } WHERE { ?s prov:wasAttributedTo ?o }",
        "DELETE { ?s prov:wasAttributedTo ?o } INSERT { ?s prov:wasAttributedTo ?a } "
                + "WHERE { ?s casus:ownVoice false ; prov:wasAttributedTo ?o . ?a a casus:Article }",
        "DELETE { ?s casus:stepIndex ?o } INSERT { ?s casus:stepIndex 7 } WHERE { ?s casus:stepIndex ?o }",
        "DELETE { ?s casus:confidence ?o } INSERT { ?s casus:confidence 1.5 } WHERE { ?s casus:confidence ?o }",
        "DELETE { ?s casus:eventType ?o } INSERT { ?s casus:eventType casus:riot } WHERE { ?s casus:eventType ?o }",
        "DELETE { ?s casus:eventType ?o } INSERT { ?s casus:eventType <https://w3id.org/casus/scheme/event-group/battle> } "
                + "WHERE { ?s casus:eventType ?o }",
        "DELETE { ?s casus:polarity ?o } INSERT { ?s casus:polarity 'positive' } WHERE { ?s casus:polarity ?o }",
        "DELETE { ?s schema:minValue ?o } INSERT { ?s schema:minValue 5000 } WHERE { ?s schema:minValue ?o }",
        "DELETE { ?s schema:minValue ?o . ?s schema:maxValue ?p } WHERE { ?s schema:minValue ?o OPTIONAL { ?s schema:maxValue ?p } }",
        "DELETE { ?s casus:latest ?o } INSERT { ?s casus:latest '2016-02-30' } WHERE { ?s casus:latest ?o }",
        "DELETE { ?s wgs84:lat ?o } WHERE { ?s wgs84:lat ?o }",
        "DELETE { ?s wgs84:lat ?o } INSERT { ?s wgs84:lat 357.8 } WHERE { ?s wgs84:lat ?o }",
        "DELETE { ?s casus:extractedBy ?o } WHERE { ?s casus:extractedBy ?o }",
        "DELETE { ?s casus:inArticle ?o } WHERE { ?s casus:inArticle ?o }"})
    void aGraphThatIsBrokenInOnePlaceDoesNotConform(String update) {
        Model model = model(Fixtures.khanasser());
        long before = model.size();
        Graph copy = ModelFactory.createDefaultModel().add(model).getGraph();
        UpdateAction.parseExecute(PREFIXES + update, model);
        assertThat(model.getGraph().isIsomorphicWith(copy)).as("the update changes the graph of %d", before).isFalse();
        assertThat(broken(model.getGraph())).isNotEmpty();
    }

    private static Model model(Extraction extraction) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(Graphs.bytes(Formats.TURTLE, extraction)), Lang.TURTLE);
        return model;
    }

    private static List<String> broken(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
        return report.getEntries().stream().map(e -> e.focusNode() + " " + e.resultPath() + ": " + e.message()).toList();
    }
}

package casus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import casus.store.ArticleStore;
import casus.store.GraphStore;
import casus.store.NamedGraph;
import casus.store.Stores;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEngineTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://evil\")";
    private static final String STEERING = "a\u001B[31mb\u202Ec\nd";

    @TempDir
    private static Path folder;
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        ArticleStore articles = new ArticleStore(store, Stores.NAMES);
        articles.put(Stores.articles(3));
        articles.put(List.of(new NamedGraph(NodeFactory.createURI("http://example.org/g"), List.of(
                triple("hostile", HOSTILE), triple("steering", STEERING)))));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @DisplayName("A question sees the union of the graphs, and a parameter narrows it")
    void parameter() {
        String query = "# param: article string\nPREFIX dcterms: <http://purl.org/dc/terms/>\n"
                + "SELECT ?article { ?a a <https://w3id.org/casus/ns#Article> ; dcterms:identifier ?article } ORDER BY ?article";
        assertThat(csv(query, Map.of()).lines()).hasSize(5);
        assertThat(csv(query, Map.of("article", "bare-1"))).isEqualTo("article\r\nbare-1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" } ; DROP ALL #", "x' } UNION { ?s ?p ?o", "?article", "\\", "a\nb"})
    @DisplayName("A hostile value finds nothing and changes nothing")
    void hostileValues(String value) {
        String query = "# param: article string\nSELECT ?a { ?a <http://purl.org/dc/terms/identifier> ?article }";
        String before = Stores.export(store);
        assertThat(csv(query, Map.of("article", value))).isEqualTo("a\r\n");
        assertThat(Stores.export(store)).isEqualTo(before);
    }

    @Test
    @DisplayName("An unknown parameter is refused, with the known ones named")
    void unknownParameter() {
        assertThatThrownBy(() -> Question.of("# param: km double\nSELECT * {}", Map.of("miles", "3")))
                .isInstanceOf(CasusException.class).hasMessageContaining("km");
    }

    @Test
    @DisplayName("A limit cuts the answer off and says so; an answer that just fits is whole")
    void limit() {
        Bounds two = new Bounds(Optional.empty(), OptionalLong.of(2));
        assertThat(ask("SELECT * { VALUES ?x { 1 2 3 } }", ResultFormat.CSV, two).answer()).isEqualTo(new Answer(2, true));
        assertThat(ask("SELECT * { VALUES ?x { 1 2 } }", ResultFormat.CSV, two).answer()).isEqualTo(new Answer(2, false));
    }

    @Test
    @DisplayName("A question that takes too long is cancelled")
    void timeout() {
        Bounds short_ = new Bounds(Optional.of(Duration.ofMillis(200)), OptionalLong.empty());
        String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertThatThrownBy(() -> ask(cross, ResultFormat.CSV, short_)).isInstanceOfSatisfying(CasusException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.QUERY_CANCELLED));
    }

    @Test
    @DisplayName("A table shows control characters instead of obeying them")
    void table() {
        String table = ask("SELECT ?o { ?s <http://example.org/steering> ?o }", ResultFormat.TABLE, Bounds.NONE).text();
        assertThat(table).contains("a\\u001B[31mb\\u202Ec\\nd").doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    @DisplayName("A table keeps to its width")
    void width() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryEngine(store, Bounds.NONE).rows(Question.of("SELECT ?s ?p ?o { ?s ?p ?o }", Map.of()),
                new ResultWriter(ResultFormat.TABLE, 60, false), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    @Test
    @DisplayName("On request, text in CSV cannot be taken for a formula")
    void spreadsheet() {
        String query = "SELECT ?o { ?s <http://example.org/hostile> ?o }";
        assertThat(csv(query, Map.of())).contains("\"=HYPERLINK");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryEngine(store, Bounds.NONE).rows(Question.of(query, Map.of()), new ResultWriter(ResultFormat.CSV, 0, true), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"'=HYPERLINK");
    }

    @Test
    @DisplayName("Positions come in plain numbers")
    void numbers() {
        assertThat(csv("SELECT DISTINCT ?lat { ?s <http://www.w3.org/2003/01/geo/wgs84_pos#lat> ?lat }", Map.of()))
                .isEqualTo("lat\r\n35.78\r\n");
    }

    @Test
    @DisplayName("ASK and SELECT come in every form, CONSTRUCT and DESCRIBE as sorted RDF")
    void forms() {
        assertThat(ask("ASK { ?s ?p ?o }", ResultFormat.TABLE, Bounds.NONE).text()).isEqualToIgnoringNewLines("yes");
        assertThat(ask("ASK { ?s ?p ?o }", ResultFormat.JSON, Bounds.NONE).text()).contains("true");
        assertThat(ask("SELECT * { VALUES ?x { 1 } }", ResultFormat.XML, Bounds.NONE).text()).contains("<sparql");
        assertThat(ask("SELECT * { VALUES ?x { 1 } }", ResultFormat.TSV, Bounds.NONE).text()).startsWith("?x");
        Question construct = Question.of("CONSTRUCT { ?s <http://e/is> ?o } { VALUES (?s ?o) "
                + "{ (<http://e/b> 2) (<http://e/a> 1) } }", Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryEngine(store, Bounds.NONE).graph(construct, Formats.NTRIPLES, out);
        assertThat(construct.answersGraph()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).isSorted();
    }

    private record Asked(Answer answer, String text) { }

    private static Asked ask(String query, ResultFormat format, Bounds bounds) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer answer = new QueryEngine(store, bounds).rows(Question.of(query, Map.of()), new ResultWriter(format, 0, false), out);
        return new Asked(answer, out.toString(StandardCharsets.UTF_8));
    }

    private static String csv(String query, Map<String, String> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryEngine(store, Bounds.NONE).rows(Question.of(query, values), new ResultWriter(ResultFormat.CSV, 0, false), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Triple triple(String property, String text) {
        return Triple.create(NodeFactory.createURI("http://example.org/s"), NodeFactory.createURI("http://example.org/" + property),
                NodeFactory.createLiteralString(text));
    }
}

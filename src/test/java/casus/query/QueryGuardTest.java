package casus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o . SERVICE ?s { ?a ?b ?c } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1:1/> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER(<java:casus.Nothing>(?o)) }",
        "SELECT (<java:casus.Nothing>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:casus.Nothing>(?o)",
        "SELECT (SUM(<java:casus.Nothing>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (<java:casus.Nothing>(?o) AS ?x)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(<java:casus.Nothing>(?o)) > 1)",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { ?s <java:casus.Nothing> ?o }",
        "SELECT * { ?s (<java:casus.Nothing>/<http://e/p>) ?o }",
        "SELECT * { ?s (<http://e/p>|^<java:casus.Nothing>) ?o }",
        "SELECT * { ?s <java:casus.Nothing>* ?o }",
        "SELECT * { GRAPH ?g { ?s <java:casus.Nothing> ?o } }",
        "SELECT * { { SELECT (COUNT(?s) AS ?n) { ?s ?p ?o FILTER EXISTS { ?o <java:casus.Nothing> ?x } } } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } } AS ?x) { }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { { SELECT * { SERVICE SILENT ?s { ?a ?b ?c } } } } AS ?x) }",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } })",
        "SELECT * { ?s ?p ?o OPTIONAL { { } UNION { GRAPH ?g { SERVICE ?g { ?a ?b ?c } } } } }",
        "DESCRIBE ?s { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "ASK FROM <file:///etc/passwd> { ?s ?p ?o }",
        "DESCRIBE <http://e/s> FROM <http://127.0.0.1:1/>",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) { }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"})
    @DisplayName("What reaches out of the store is refused before it runs")
    void refused(String query) {
        assertThat(problem(query)).isEqualTo(Problem.QUERY_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { <http://a> <http://b> 1 }", "DROP ALL", "LOAD <file:///etc/passwd>",
        "SELECT * { ?s ?p ?o } ; DROP ALL", "DELETE WHERE { ?s ?p ?o }", "", "SELECT",
        "SELECT (CALL(IRI('java:casus.Nothing'), 1) AS ?x) { }", "SELECT * { FILTER(CALL(<java:casus.Nothing>)) }",
        "SELECT (AGG <java:casus.Nothing>(?o) AS ?x) { ?s ?p ?o }", "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o LATERAL { SERVICE ?s { ?a ?b ?c } } }", "SELECT * { LET (?x := 1) }", "CREATE GRAPH <http://g>",
        "COPY DEFAULT TO <http://g>", "WITH <http://g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"})
    @DisplayName("Updates, the database's own dialect (which can call Java) and broken text are no queries")
    void noQuery(String text) {
        assertThat(problem(text)).isEqualTo(Problem.QUERY_SYNTAX);
    }

    @Test
    @DisplayName("SPARQL's own functions and casts are allowed")
    void allowed() {
        assertThat(Question.of("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(?o) AS ?n) { ?s ?p ?o "
                + "FILTER(CONTAINS(LCASE(STR(?o)), 'a') && REGEX(?o, '^a')) } ORDER BY ?n", Map.of()).answersGraph()).isFalse();
    }

    @Test
    @DisplayName("Every question of the program parses, may run and describes itself in both languages")
    void library() {
        assertThat(new QueryLibrary(Optional.empty()).all()).hasSizeGreaterThanOrEqualTo(16).allSatisfy(query -> {
            assertThat(Question.of(query, Map.of())).isNotNull();
            assertThat(query.titles()).containsKeys("en", "fr");
            assertThat(query.descriptions()).containsKeys("en", "fr");
            assertThat(query.parameters()).allSatisfy(p -> {
                assertThat(query.text()).contains("?" + p.name());
                assertThat(p.help()).isNotBlank();
            });
        });
    }

    @Test
    @DisplayName("A question that is not there is answered with the one most alike")
    void suggestion() {
        assertThatThrownBy(() -> new QueryLibrary(Optional.empty()).get("mentoins")).isInstanceOf(CasusException.class)
                .hasMessageContaining("\"mentions\"");
    }

    private static Problem problem(String query) {
        try {
            Question.of(query, Map.of());
            return null;
        } catch (CasusException e) {
            return e.problem();
        }
    }
}

package casus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    @ParameterizedTest
    @CsvSource({"INTEGER, 12, 12", "INTEGER, -3, -3", "DATE, 2016-02-25, 2016-02-25", "DOUBLE, 36.2, 36.2", "STRING, '', ''"})
    @DisplayName("A value of the type becomes a literal")
    void literals(Parameter.Type type, String value, String lexical) {
        assertThat(parameter(type).term(value).getLiteralLexicalForm()).isEqualTo(lexical);
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, many", "INTEGER, 1.5", "DATE, 2016-02-30", "DATE, 25/02/2016", "DOUBLE, NaN", "DOUBLE, x", "IRI, Alep",
        "IRI, 'http://e/x> . } #'", "IRI, 'http://e/a b'"})
    @DisplayName("A value of another type is refused, with the parameter's name and what it needs")
    void wrong(Parameter.Type type, String value) {
        assertThatThrownBy(() -> parameter(type).term(value)).isInstanceOf(CasusException.class).hasMessageContaining("place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" } ; DROP ALL #", "line\nbreak", "$who ?who", "😀", "\\\"", "' OR 1=1"})
    @DisplayName("Text stays what it is")
    void hostile(String value) {
        assertThat(parameter(Parameter.Type.STRING).term(value).getLiteralLexicalForm()).isEqualTo(value);
    }

    @Test
    @DisplayName("A header is read: titles by language, typed parameters with defaults and help, the view")
    void header() {
        StoredQuery query = QueryHeader.read("q", """
                # title: Events near a place
                # title-fr: Événements près d'un lieu
                # description: What happened.
                # param: place iri — where
                # param: km double default=25 — how far
                # param: who string default="Islamic State" — by whom
                # param: from date
                # view: map
                # an ordinary remark: with a colon
                SELECT * { ?s ?p ?o }  # title: not this
                """);
        assertThat(query.title("fr")).isEqualTo("Événements près d'un lieu");
        assertThat(query.title("de")).isEqualTo("Events near a place");
        assertThat(query.view()).isEqualTo(View.MAP);
        assertThat(query.parameters()).containsExactly(
                new Parameter("place", Parameter.Type.IRI, Optional.empty(), "where"),
                new Parameter("km", Parameter.Type.DOUBLE, Optional.of("25"), "how far"),
                new Parameter("who", Parameter.Type.STRING, Optional.of("Islamic State"), "by whom"),
                new Parameter("from", Parameter.Type.DATE, Optional.empty(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# param: place", "# param: place colour — x", "# param: n integer default=many", "# view: globe"})
    @DisplayName("A malformed header is refused")
    void malformed(String line) {
        assertThatThrownBy(() -> QueryHeader.read("q", line + "\nSELECT * {}")).isInstanceOf(CasusException.class);
    }

    private static Parameter parameter(Parameter.Type type) {
        return new Parameter("place", type, Optional.empty(), "");
    }
}

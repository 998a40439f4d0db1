package casus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.store.ArticleStore;
import casus.store.GraphStore;
import casus.store.KnowledgeGraphs;
import casus.store.Stores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A parameter of something that has names")
class StoreReferencesTest {

    @TempDir
    private static Path folder;
    private static GraphStore store;

    private final List<String> remarks = new ArrayList<>();

    @BeforeAll
    static void fill() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        KnowledgeGraphs.load(store, Stores.NAMES);
        new ArticleStore(store, Stores.NAMES).put(Stores.articles(1));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"PLACE, Khanasser, place/gn-172515", "PLACE, Khanasir, place/gn-172515", "PLACE, place/gn-172515, place/gn-172515",
        "ACTOR, Daech, group/islamic-state", "ACTOR, islamic state, group/islamic-state", "ACTOR, ISIS, group/islamic-state"})
    @DisplayName("takes an IRI's end, a label in any language, or the words of an article")
    void names(Parameter.Type type, String name, String id) {
        assertThat(named(type, name)).isEqualTo("https://w3id.org/casus/id/" + id);
    }

    @Test
    @DisplayName("takes a kind of event by its name in either language")
    void kindsOfEvents() {
        assertThat(named(Parameter.Type.EVENT_TYPE, "shelling")).isEqualTo("https://w3id.org/casus/scheme/event-type/shelling");
        assertThat(named(Parameter.Type.EVENT_TYPE, "violence armée")).isEqualTo("https://w3id.org/casus/scheme/event-group/armed-violence");
        assertThat(named(Parameter.Type.EVENT_TYPE, "battle")).isEqualTo("https://w3id.org/casus/scheme/event-group/battle");
    }

    @Test
    @DisplayName("takes an IRI as it is, and refuses what nothing of its type is called, naming the parameter")
    void others() {
        assertThat(parameter(Parameter.Type.PLACE).term("http://example.org/x", new StoreReferences(store, remarks::add)).getURI())
                .isEqualTo("http://example.org/x");
        assertThatThrownBy(() -> named(Parameter.Type.PLACE, "Nowhereville")).isInstanceOf(CasusException.class)
                .hasMessageContaining("no place called \"Nowhereville\"").hasMessageContaining("where");
        assertThatThrownBy(() -> named(Parameter.Type.PLACE, "Daech")).isInstanceOf(CasusException.class);
    }

    @Test
    @DisplayName("switches on the lines of the question that narrow the search")
    void conditionalLines() {
        StoredQuery query = StoredQuery.free("# param: where place\nSELECT * {\n  #? where: ?e <http://e/place> ?where .\n  ?e ?p ?o }");
        assertThat(query.text(java.util.Set.of())).isEqualTo(query.text());
        assertThat(query.text(java.util.Set.of("where"))).contains("\n   ?e <http://e/place> ?where .\n");
    }

    private String named(Parameter.Type type, String name) {
        return parameter(type).term(name, new StoreReferences(store, remarks::add)).getURI();
    }

    private static Parameter parameter(Parameter.Type type) {
        return new Parameter("where", type, Optional.empty(), "");
    }
}

package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.fusion.decide.Decision.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What people decide")
class CurationGraphTest {

    private static final String NOW = "2026-01-02T03:04:05Z";

    @TempDir
    private Path folder;
    private GraphStore store;
    private ArticleStore articles;
    private DerivedGraph derived;
    private CurationGraph curation;

    @BeforeEach
    void open() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        articles = new ArticleStore(store, Stores.NAMES);
        articles.put(CorpusGraphs.READINGS.values().stream().map(r -> r.get(0)).toList());
        derived = new DerivedGraph(store, Stores.NAMES);
        derived.refresh();
        curation = new CurationGraph(store, Stores.NAMES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The descriptions of an article by the words of a trigger. */
    private String described(String article, String words) {
        return store.read(data -> {
            var found = data.find(Node.ANY, Node.ANY, Names.WORDS, NodeFactory.createLiteralString(words));
            while (found.hasNext()) {
                Node span = found.next().getSubject();
                var events = data.find(Node.ANY, Node.ANY, ToldGraph.term("trigger"), span);
                if (events.hasNext() && span.getURI().contains("/" + article + "#")) {
                    return events.next().getSubject().getURI();
                }
            }
            throw new AssertionError(article + " " + words);
        });
    }

    private String event(String description) {
        return store.read(data -> {
            Node link = data.find(Stores.NAMES.fusion(), Node.ANY, ToldGraph.term("linksDescription"), NodeFactory.createURI(description))
                    .next().getSubject();
            return data.find(Stores.NAMES.fusion(), link, ToldGraph.term("linksEvent"), Node.ANY).next().getObject().getURI();
        });
    }

    private void decide(Verdict verdict, String... things) {
        curation.decide(verdict, List.of(things), "", "", "Anna", NOW, "read both");
        derived.refresh();
    }

    private void sameAsRebuilt() {
        String now = DerivedGraphTest.fused(store);
        derived.rebuild();
        assertThat(DerivedGraphTest.fused(store)).isEqualTo(now);
    }

    @Test
    @DisplayName("Descriptions that somebody parts are of two events, and joined again when the decision is taken back")
    void partsAndUndoes() {
        String one = described("ansongo-1", "embuscade");
        String other = described("ansongo-2", "embuscade tendue");
        String before = DerivedGraphTest.fused(store);
        assertThat(event(one)).isEqualTo(event(other));
        decide(Verdict.REJECT, one, other);
        assertThat(event(one)).isNotEqualTo(event(other));
        sameAsRebuilt();
        curation.undo(curation.all().get(0).iri());
        derived.refresh();
        assertThat(DerivedGraphTest.fused(store)).isEqualTo(before);
    }

    @Test
    @DisplayName("Descriptions that somebody joins are of one event, whatever else speaks against it")
    void joins() {
        String one = described("kagara-1", "enlevé");
        String other = described("kagara-3", "libérées");
        assertThat(event(one)).isNotEqualTo(event(other));
        decide(Verdict.ACCEPT, one, other);
        assertThat(event(one)).isEqualTo(event(other));
        sameAsRebuilt();
    }

    @Test
    @DisplayName("A decision holds when the article is read again and its words have moved")
    void survivesReadingAgain() {
        String one = described("ansongo-1", "embuscade");
        String other = described("ansongo-2", "embuscade tendue");
        decide(Verdict.REJECT, one, other);
        String name = Stores.NAMES.articleGraph("ansongo-1").getURI();
        NamedGraph moved = articles.graph(articles.get("ansongo-1"));
        String text = moved.triples().stream().filter(t -> t.getPredicate().equals(Names.TEXT)).findFirst().orElseThrow().getObject()
                .getLiteralLexicalForm();
        casus.cli.Console console = new casus.cli.Console();
        Path file = folder.resolve("ansongo-1.txt");
        try {
            java.nio.file.Files.writeString(file, "Dépêche de notre correspondant.\n" + text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        console.run("extract", file.toString(), "--format", "nq", "--quiet", "--lang", "fr", "--published", "2021-09-20");
        NamedGraph again = RdfText.read(new java.io.ByteArrayInputStream(console.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                casus.rdf.Formats.NQUADS, "again", moved.name()).get(0);
        assertThat(again.name().getURI()).isEqualTo(name);
        articles.put(List.of(again));
        derived.refresh();
        String now = described("ansongo-1", "embuscade");
        assertThat(now).isNotEqualTo(one);
        assertThat(event(now)).isNotEqualTo(event(other));
        sameAsRebuilt();
    }

    @Test
    @DisplayName("A rejected claim is no evidence any more, and a corrected place is the event's place")
    void claimsAndPlaces() {
        String one = described("kramatorsk-1", "frappé");
        Node ambush = NodeFactory.createURI(described("ansongo-1", "embuscade"));
        String place = store.read(data -> data.find(Node.ANY, ambush, ToldGraph.term("place"), Node.ANY).next().getObject().getURI());
        curation.decide(Verdict.CORRECT, List.of(one), "place", place, "Anna", NOW, "");
        derived.refresh();
        assertThat(event(one)).isNotEqualTo(event(described("kramatorsk-2", "tombé")));
        sameAsRebuilt();
        String claim = store.read(data -> data.find(Node.ANY, Node.ANY, ToldGraph.term("relatesFrom"), Node.ANY).next().getObject().getURI());
        decide(Verdict.REJECT, claim);
        boolean named = store.read(data -> data.contains(Stores.NAMES.fusion(), Node.ANY, Node.ANY, NodeFactory.createURI(claim)));
        assertThat(named).isFalse();
        sameAsRebuilt();
    }

    @Test
    @DisplayName("Decisions keep who and when, conform to the shapes, and need a thing that is there")
    void keepsWhoAndWhen() {
        decide(Verdict.REJECT, described("ansongo-1", "embuscade"), described("ansongo-2", "embuscade tendue"));
        assertThat(curation.all()).singleElement().satisfies(d -> {
            assertThat(d.words()).isEqualTo("rejected by Anna on 2026-01-02: read both");
            assertThat(d.target().quote()).isEqualTo("embuscade");
            assertThat(d.target().article()).isEqualTo(Stores.NAMES.article("ansongo-1").getURI());
        });
        assertThatThrownBy(() -> decide(Verdict.REJECT, "https://example.org/nothing")).isInstanceOf(CasusException.class)
                .hasMessageContaining("knows nothing called");
    }
}

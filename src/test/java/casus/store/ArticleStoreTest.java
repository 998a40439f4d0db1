package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.rdf.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {

    @TempDir
    private Path folder;
    private GraphStore store;
    private ArticleStore articles;

    @BeforeEach
    void open() {
        store = GraphStore.openOrCreate(folder.resolve("store"));
        articles = new ArticleStore(store, Stores.NAMES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("Putting the same articles twice is putting them once")
    void twiceIsOnce() {
        articles.put(Stores.articles(3));
        String once = Stores.export(store);
        articles.put(Stores.articles(3));
        assertThat(Stores.export(store)).isEqualTo(once);
    }

    @Test
    @DisplayName("Shuffled articles give the same bytes")
    void shuffled() {
        articles.put(Stores.articles(20));
        List<NamedGraph> graphs = new ArrayList<>(Stores.articles(20));
        Collections.shuffle(graphs, new Random(7));
        try (GraphStore other = GraphStore.openOrCreate(folder.resolve("other"))) {
            Batches batches = new Batches(new ArticleStore(other, Stores.NAMES));
            graphs.forEach(batches::add);
            batches.flush();
            assertThat(Stores.export(other)).isEqualTo(Stores.export(store));
        }
    }

    @Test
    @DisplayName("An article put again replaces what it told before")
    void replaces() {
        NamedGraph before = Stores.graph(Fixtures.khanasser());
        articles.put(List.of(before));
        NamedGraph after = new NamedGraph(before.name(), before.triples().stream()
                .filter(t -> !t.getPredicate().getURI().endsWith("hasFigure")).toList());
        articles.put(List.of(after));
        assertThat(articles.graph(articles.entries().get(0)).triples()).isEqualTo(after.triples());
        assertThat(articles.entries()).singleElement().satisfies(e -> assertThat(e.triples()).isEqualTo(after.triples().size()));
    }

    @Test
    @DisplayName("Retracting leaves nothing behind, not even decimals that the database cannot delete")
    void noResidue() {
        NamedGraph article = Stores.graph(Fixtures.khanasser());
        List<Triple> triples = new ArrayList<>(article.triples());
        for (String decimal : List.of("0.730", "5", "100", "0.50")) {
            triples.add(Triple.create(triples.get(0).getSubject(), NodeFactory.createURI("http://example.org/" + decimal),
                    NodeFactory.createLiteralDT(decimal, XSDDatatype.XSDdecimal)));
        }
        articles.put(List.of(new NamedGraph(article.name(), triples)));
        articles.put(List.of(new NamedGraph(article.name(), triples)));
        articles.retract(articles.entries());
        assertThat(store.<Long>read(data -> data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count())).isZero();
        assertThat(articles.entries()).isEmpty();
    }

    @Test
    @DisplayName("Retracting one article leaves the others as they were")
    void retractsOne() {
        articles.put(Stores.articles(2));
        List<ArticleEntry> kept = articles.entries().stream().filter(e -> !e.id().equals("bare-1")).toList();
        articles.retract(List.of(articles.get("bare-1")));
        assertThat(articles.entries()).isEqualTo(kept);
        assertThatThrownBy(() -> articles.get("bare-1")).isInstanceOf(CasusException.class).hasMessageContaining("bare-1");
    }

    @Test
    @DisplayName("The store gives back what was put, term by term")
    void roundTrip() {
        List<NamedGraph> graphs = Stores.articles(1);
        articles.put(graphs);
        assertThat(articles.graph(articles.get(Fixtures.ARTICLE.id()))).isEqualTo(graphs.get(0));
    }

    @Test
    @DisplayName("Vocabulary and listed actors are loaded once, and cost nothing when unchanged")
    void knowledge() {
        KnowledgeGraphs.load(store, Stores.NAMES);
        String first = Stores.export(store);
        KnowledgeGraphs.load(store, Stores.NAMES);
        assertThat(Stores.export(store)).isEqualTo(first).contains("graph/ontology").contains("graph/gazetteer");
    }
}

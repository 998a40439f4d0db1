package casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rdf.Casus;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    @DisplayName("The store's terms are those of the vocabulary")
    void vocabulary() {
        assertThat(Names.CASUS).isEqualTo(Casus.NAMESPACE);
        same(Names.ARTICLE, Casus.ARTICLE);
        same(Names.SPAN, Casus.SPAN);
        same(Names.SHA256, Casus.SHA256);
        same(Names.GRAPH, Casus.GRAPH);
        same(Names.TRIPLE_COUNT, Casus.TRIPLE_COUNT);
        same(Names.GRAPH_SHA256, Casus.GRAPH_SHA256);
        same(Names.SOURCE_SHA256, Casus.SOURCE_SHA256);
    }

    private static void same(org.apache.jena.graph.Node ours, IRI theirs) {
        assertThat(ours.getURI()).isEqualTo(theirs.stringValue());
    }
}

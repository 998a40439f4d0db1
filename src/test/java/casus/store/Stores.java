package casus.store;

import casus.extract.Extraction;
import casus.rdf.ExtractionToRdf;
import casus.rdf.Fixtures;
import casus.rdf.Formats;
import casus.rdf.Iris;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Real stores with invented articles. */
public final class Stores {

    public static final GraphNames NAMES = new GraphNames(Iris.standard());
    private static final ExtractionToRdf SHAPE = ExtractionToRdf.standard();

    private Stores() { }

    public static NamedGraph graph(Extraction extraction) {
        return RdfText.graph(extraction, SHAPE);
    }

    /** One rich article and some bare ones. */
    public static List<NamedGraph> articles(int bare) {
        List<NamedGraph> graphs = new ArrayList<>(List.of(graph(Fixtures.khanasser())));
        for (int i = 0; i < bare; i++) {
            graphs.add(graph(Fixtures.bare("bare-" + i)));
        }
        return graphs;
    }

    public static String export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, NAMES).all(out, Formats.NQUADS);
        return out.toString(StandardCharsets.UTF_8);
    }
}

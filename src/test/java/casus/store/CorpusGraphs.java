package casus.store;

import casus.cli.Console;
import casus.rdf.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;

/** The graphs of the corpus of fusion, read once by the real extractors. */
final class CorpusGraphs {

    /** By name: the graph of each article, and that of the article without its last paragraph. */
    static final TreeMap<String, List<NamedGraph>> READINGS = new TreeMap<>();

    static {
        try {
            String corpus = Files.readString(Path.of("src/test/resources/casus/fusion/corpus.jsonl"));
            readings(corpus);
            readings(corpus.replaceAll("\\\\n[^\"]*?(?=\"\\})", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CorpusGraphs() {
    }

    private static void readings(String corpus) throws IOException {
        Path input = Files.createTempFile("casus-corpus", ".jsonl");
        Files.writeString(input, corpus);
        Console console = new Console();
        console.run("extract", input.toString(), "--format", "nq", "--quiet");
        Files.delete(input);
        for (NamedGraph graph : RdfText.read(new ByteArrayInputStream(console.out().getBytes(StandardCharsets.UTF_8)), Formats.NQUADS, "corpus",
                Quad.defaultGraphIRI)) {
            READINGS.computeIfAbsent(graph.name().getURI(), k -> new ArrayList<>()).add(graph);
        }
    }
}

package casus.rdf;

import casus.extract.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Extractions as statements, as bytes and as Jena datasets. */
public final class Graphs {

    private static final Path ONTOLOGY = Path.of("ontology");

    private Graphs() {
    }

    static List<Statement> statements(Extraction extraction) {
        StatementCollector collector = new StatementCollector();
        ExtractionToRdf.standard().write(extraction, collector);
        return List.copyOf(collector.getStatements());
    }

    static byte[] bytes(Formats format, Extraction... extractions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFHandler writer = format.writer(out, Iris.standard());
        writer.startRDF();
        List.of(extractions).forEach(x -> ExtractionToRdf.standard().write(x, writer));
        writer.endRDF();
        return out.toByteArray();
    }

    /** The articles' graphs and, in graphs of their own, the files of the ontology folder. */
    public static Dataset dataset(Extraction... extractions) {
        Dataset data = TDB2Factory.createDataset();
        Txn.executeWrite(data, () -> {
            RDFDataMgr.read(data, new ByteArrayInputStream(bytes(Formats.NQUADS, extractions)), Lang.NQUADS);
            for (Path file : dataFiles()) {
                boolean vocabulary = file.endsWith("casus.ttl") || file.endsWith("event-types.ttl");
                String graph = (vocabulary ? Iris.standard().ontologyGraph() : Iris.standard().gazetteerGraph()).stringValue();
                RDFDataMgr.read(data.getNamedModel(graph), file.toUri().toString());
            }
        });
        return data;
    }

    /** The Turtle files of the ontology folder, but for the shapes. */
    static List<Path> dataFiles() {
        try (Stream<Path> files = Files.list(ONTOLOGY)) {
            return files.filter(f -> f.toString().endsWith(".ttl") && !f.endsWith("shapes.ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package casus.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Reads the Turtle files that travel with the program, and the user's own. */
final class TurtleFiles {

    private static final String FOLDER = "/casus/ontology";

    private TurtleFiles() {
    }

    /**
     * Every {@code .ttl} file of {@code ontology/}, in the order of their names, then the user's files.
     *
     * @throws IllegalStateException when a file is no Turtle; the message names it
     */
    static Model read(List<Path> more) {
        URL folder = TurtleFiles.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("missing in the program's jar: ontology/");
        }
        Model model = new LinkedHashModel();
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readFolder(jar.getPath(FOLDER), model);
                }
            } else {
                readFolder(Path.of(uri), model);
            }
            for (Path p : more) {
                readFile(p, model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return model;
    }

    private static void readFolder(Path folder, Model into) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path p : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
                readFile(p, into);
            }
        }
    }

    private static void readFile(Path file, Model into) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            into.addAll(Rio.parse(in, ActorReader.BASE, RDFFormat.TURTLE));
        } catch (org.eclipse.rdf4j.rio.RDFParseException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}

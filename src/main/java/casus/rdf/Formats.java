package casus.rdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * The RDF formats that go in and out, by name, by file ending and by media type.
 *
 * <p>Writers stream: statements are written as they come and nothing is sorted, so the order is the giver's. JSON-LD is the exception of
 * the library, which must see all statements before it writes.
 */
public enum Formats {
    TURTLE("turtle", RDFFormat.TURTLE, List.of("ttl")),
    TRIG("trig", RDFFormat.TRIG, List.of("trig")),
    NTRIPLES("nt", RDFFormat.NTRIPLES, List.of("ntriples", "n-triples")),
    NQUADS("nq", RDFFormat.NQUADS, List.of("nquads", "n-quads")),
    JSONLD("jsonld", RDFFormat.JSONLD, List.of("json-ld")),
    RDFXML("rdfxml", RDFFormat.RDFXML, List.of("rdf", "xml", "rdf/xml"));

    private final String title;
    private final RDFFormat format;
    private final List<String> others;

    Formats(String title, RDFFormat format, List<String> others) {
        this.title = title;
        this.format = format;
        this.others = others;
    }

    /** The name on the command line. */
    public String title() {
        return title;
    }

    public RDFFormat format() {
        return format;
    }

    public String mediaType() {
        return format.getDefaultMIMEType();
    }

    /** The usual file ending, without its dot. */
    public String ending() {
        return format.getDefaultFileExtension();
    }

    /** True when it can tell graphs apart; the others join all graphs into one. */
    public boolean keepsGraphs() {
        return format.supportsContexts();
    }

    /** By the name on the command line, case ignored. */
    public static Optional<Formats> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(f -> f.title.equals(wanted) || f.others.contains(wanted)).findFirst();
    }

    /** By the ending of a file's name; {@code .gz} after it is ignored. */
    public static Optional<Formats> ofFile(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return List.of(values()).stream()
                .filter(f -> f.format.getFileExtensions().stream().anyMatch(ending -> plain.endsWith("." + ending))).findFirst();
    }

    /** By media type; parameters such as a character set are ignored. */
    public static Optional<Formats> ofMediaType(String type) {
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return List.of(values()).stream().filter(f -> f.format.getMIMETypes().contains(plain)).findFirst();
    }

    /**
     * A writer in UTF-8 that declares the usual prefixes when the document starts. The caller starts and ends the document and closes
     * the stream.
     *
     * @param base base of article data, which gets the prefix {@code data:}
     */
    public RDFHandler writer(OutputStream to, Iris base) {
        return new RDFHandlerWrapper(Rio.createWriter(format, to)) {
            @Override
            public void startRDF() {
                super.startRDF();
                Prefixes.common().forEach(ns -> handleNamespace(ns.getPrefix(), ns.getName()));
                handleNamespace("data", base.base());
            }
        };
    }
}

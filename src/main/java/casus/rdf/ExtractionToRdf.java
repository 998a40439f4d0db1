package casus.rdf;

import casus.extract.Extraction;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Turns an extraction into statements, all in the named graph of its article. Immutable, safe to share between threads; a handler is used
 * by the calling thread only.
 *
 * <p>Statements come subject by subject in an order that depends on the content alone, without blank nodes: the same extraction
 * always gives the same statements in the same order. Nothing is kept between articles.
 */
public final class ExtractionToRdf {

    private final Iris iris;
    private final Software software;

    public ExtractionToRdf(Iris iris, Software software) {
        this.iris = Objects.requireNonNull(iris);
        this.software = Objects.requireNonNull(software);
    }

    /** With the standard base and this version of the program. */
    public static ExtractionToRdf standard() {
        return new ExtractionToRdf(Iris.standard(), Software.CASUS);
    }

    public Iris iris() {
        return iris;
    }

    /**
     * Writes one article. The handler's {@code startRDF} and {@code endRDF} are the caller's, so that many articles can go into one
     * document.
     *
     * @return the graph that the statements are in
     * @throws org.eclipse.rdf4j.rio.RDFHandlerException when the handler fails
     */
    public IRI write(Extraction extraction, RDFHandler handler) {
        IRI graph = iris.articleGraph(extraction.article().id());
        ArticleNodes nodes = new ArticleNodes(iris, extraction.article());
        Emitter out = new Emitter(handler, graph);
        Gathered gathered = new Gathered(extraction.article().text(), nodes, out);
        IRI extractor = iris.software(software);
        Told told = new Teller(extraction, nodes).told();

        new ArticleStatements(nodes, out).write(extraction, extractor, software);
        new TimeStatements(nodes, out, gathered, extractor).write(extraction, told);
        new EventStatements(nodes, out, gathered, extractor).write(told);
        new FigureStatements(nodes, out, gathered, extractor).write(told);
        new ClaimStatements(nodes, out, gathered, extractor).write(told);
        extraction.mentions().forEach(gathered::mention);
        gathered.write(extractor);
        return graph;
    }
}

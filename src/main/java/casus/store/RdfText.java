package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.fusion.decide.Decision;
import casus.rdf.DecisionStatements;
import casus.rdf.DerivedStatements;
import casus.rdf.ExtractionToRdf;
import casus.rdf.Formats;
import casus.rdf.Iris;
import casus.extract.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;

/** Graphs from RDF documents and extractions, and back into documents. Documents are read and written by Rio, never with network access. */
public final class RdfText {

    private static final String NO_BASE = "urn:casus:relative:";

    private RdfText() { }

    /** The graph that an extraction is told in. */
    public static NamedGraph graph(Extraction extraction, ExtractionToRdf shape) {
        RdfBridge.Collector collector = new RdfBridge.Collector();
        String name = shape.write(extraction, collector).stringValue();
        return new NamedGraph(NodeFactory.createURI(name), collector.quads().stream().map(Quad::asTriple).toList());
    }

    /** The triples of something derived; literals as the store keeps them. */
    static List<Triple> derived(Iris iris, Consumer<DerivedStatements> writing) {
        RdfBridge.Collector collector = new RdfBridge.Collector();
        writing.accept(new DerivedStatements(iris, collector));
        return collector.quads().stream().map(Quad::asTriple).toList();
    }

    /** The triples of a decision. */
    static List<Triple> decision(Iris iris, Decision decision) {
        RdfBridge.Collector collector = new RdfBridge.Collector();
        new DecisionStatements(iris, collector).write(decision);
        return collector.quads().stream().map(Quad::asTriple).toList();
    }

    /**
     * Reads a document into memory.
     *
     * @param name        what to call it in messages
     * @param unnamed     where triples go that are in no named graph
     * @throws CasusException when it is malformed, with line and column
     */
    public static List<NamedGraph> read(InputStream document, Formats format, String name, Node unnamed) {
        RdfBridge.Collector collector = new RdfBridge.Collector();
        RDFParser parser = Rio.createParser(format.format());
        DocumentGuard guard = new DocumentGuard(document, collector, name);
        parser.setRDFHandler(guard);
        try {
            DeepParsing.run(() -> {
                parser.parse(guard.document(), NO_BASE);
                return null;
            });
        } catch (CasusException e) {
            throw e;
        } catch (RDFParseException e) {
            String where = e.getLineNumber() > 0 ? " (line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ")" : "";
            throw new CasusException(Problem.RDF_MALFORMED, name + " is not valid " + format.title() + where + ": " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new CasusException(Problem.RDF_MALFORMED, name + " is nested too deeply", e);
        } catch (IOException e) {
            throw new CasusException(Problem.INPUT_UNREADABLE, name + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {   // parsers fail in more ways than they declare
            throw new CasusException(Problem.RDF_MALFORMED, name + " is not valid " + format.title() + ": " + e, e);
        }
        Map<Node, List<Triple>> graphs = new LinkedHashMap<>();
        for (Quad q : collector.quads()) {
            graphs.computeIfAbsent(q.isDefaultGraph() ? unnamed : q.getGraph(), g -> new ArrayList<>()).add(q.asTriple());
        }
        return graphs.entrySet().stream().map(g -> new NamedGraph(g.getKey(), g.getValue())).toList();
    }

    /** Hands on the quads of an N-Quads document one by one, on this thread, and keeps none. */
    static void quads(InputStream document, String name, Consumer<Quad> sink) {
        RDFParser parser = Rio.createParser(Formats.NQUADS.format());
        parser.setRDFHandler(new RdfBridge.Stream(sink));
        try {
            parser.parse(document, NO_BASE);
        } catch (RDFParseException e) {
            throw new CasusException(Problem.RDF_MALFORMED, name + " is not valid N-Quads (line " + e.getLineNumber() + "): " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CasusException(Problem.INPUT_UNREADABLE, name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The triples of a Turtle text that belongs to the program. */
    static List<Triple> turtle(String text, String name) {
        RdfBridge.Collector collector = new RdfBridge.Collector();
        RDFParser parser = Rio.createParser(Formats.TURTLE.format());
        parser.setRDFHandler(collector);
        try {
            parser.parse(new StringReader(text), NO_BASE);
        } catch (IOException | RDFParseException e) {
            throw new CasusException(Problem.RDF_MALFORMED, name + ": " + e.getMessage(), e);
        }
        return collector.quads().stream().map(Quad::asTriple).toList();
    }

    /** Writes one document. The graphs come one by one through what {@code graphs} is given, and none is kept. */
    public static void write(OutputStream out, Formats format, GraphNames names, Consumer<Consumer<NamedGraph>> graphs) {
        RDFHandler writer = format.writer(out, names.iris());
        try {
            writer.startRDF();
            graphs.accept(graph -> graph.triples().forEach(t ->
                    writer.handleStatement(RdfBridge.statement(format.keepsGraphs() ? graph.name() : null, t))));
            writer.endRDF();
        } catch (RDFHandlerException e) {
            throw new CasusException(Problem.OUTPUT, "writing " + format.title() + " failed: " + e.getMessage(), e);
        }
    }

    /** Writes triples that are in no graph, such as the result of a CONSTRUCT. */
    public static void writeTriples(OutputStream out, Formats format, GraphNames names, Iterable<Triple> triples) {
        RDFHandler writer = format.writer(out, names.iris());
        try {
            writer.startRDF();
            triples.forEach(t -> writer.handleStatement(RdfBridge.statement(null, t)));
            writer.endRDF();
        } catch (RDFHandlerException e) {
            throw new CasusException(Problem.OUTPUT, "writing " + format.title() + " failed: " + e.getMessage(), e);
        }
    }
}

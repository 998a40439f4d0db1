package casus.twins;

import casus.extract.Extraction;
import casus.rdf.Casus;
import casus.rdf.ExtractionToRdf;
import java.io.StringWriter;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * What an article tells, without what only serves evidence and provenance: no spans but those of mentions, no confidences, no rules.
 * Small enough to
 * be read, and it changes only when the reading changes.
 */
final class EssentialGraph {

    private static final Set<String> LEFT_OUT = Set.of("confidence", "extractedBy", "rule", "inArticle", "evidence", "placeEvidence",
            "sha256", "isString",
            "beginIndex", "endIndex", "referenceContext", "reliability", "cue", "identifier", "inLanguage", "asWKT", "hasGeometry",
                    "lat", "long", "wherePrec",
            "listed", "country", "sfWithin", "label", "kind", "datePrec", "timePrecision", "interest", "words", "prefLabel", "content",
                    "number", "participation",
            "participant", "role", "softwareVersion", "seeAlso", "acledTimePrecision", "ucdpDatePrec");
    private static final Set<String> TYPES_LEFT_OUT = Set.of("Participation", "Extractor", "Span");

    private EssentialGraph() {
    }

    static Model of(Extraction extraction) {
        Model all = new TreeModel();
        ExtractionToRdf.standard().write(extraction, new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement s) {
                all.add(s.getSubject(), s.getPredicate(), s.getObject());
            }
        });
        Model kept = new TreeModel();
        all.stream().filter(s -> essential(all, s)).forEach(kept::add);
        return kept;
    }

    private static boolean essential(Model all, Statement s) {
        String predicate = s.getPredicate().getLocalName();
        if (LEFT_OUT.contains(predicate)) {
            return false;
        }
        boolean span = s.getSubject().stringValue().contains("#char=");
        boolean mention = all.contains(s.getSubject(), RDF.TYPE, Casus.MENTION);
        if (span && !mention) {
            return false;
        }
        return !predicate.equals("type") || s.getObject().stringValue().startsWith(Casus.NAMESPACE)
                && !TYPES_LEFT_OUT.contains(s.getObject().stringValue().substring(Casus.NAMESPACE.length()));
    }

    static String turtle(Model graph) {
        StringWriter out = new StringWriter();
        graph.setNamespace("", "https://w3id.org/casus/ns#");
        graph.setNamespace("id", "https://w3id.org/casus/id/");
        graph.setNamespace("s", "https://w3id.org/casus/scheme/");
        graph.setNamespace("type", "https://w3id.org/casus/scheme/event-type/");
        graph.setNamespace("xsd", "http://www.w3.org/2001/XMLSchema#");
        graph.setNamespace("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        graph.setNamespace("prov", "http://www.w3.org/ns/prov#");
        Rio.write(graph, out, RDFFormat.TURTLE);
        return out.toString();
    }
}

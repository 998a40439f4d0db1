package casus.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of the NLP Interchange Format, NIF 2.0 Core. */
final class Nif {

    static final String PREFIX = "nif";
    static final String NAMESPACE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    static final IRI CONTEXT = term("Context");
    static final IRI RFC5147_STRING = term("RFC5147String");
    static final IRI IS_STRING = term("isString");
    static final IRI BEGIN_INDEX = term("beginIndex");
    static final IRI END_INDEX = term("endIndex");
    static final IRI ANCHOR_OF = term("anchorOf");
    static final IRI REFERENCE_CONTEXT = term("referenceContext");

    private Nif() {
    }

    private static IRI term(String localName) {
        return Values.iri(NAMESPACE, localName);
    }
}

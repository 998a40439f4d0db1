package casus.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the store itself reads and writes, as Jena nodes. Meanings stand in {@code ontology/casus.ttl}. */
public final class Names {

    public static final String CASUS = "https://w3id.org/casus/ns#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node IDENTIFIER = iri("http://purl.org/dc/terms/identifier");
    public static final Node ARTICLE = iri(CASUS + "Article");
    public static final Node SPAN = iri(CASUS + "Span");
    public static final Node SHA256 = iri(CASUS + "sha256");
    /** From an article to the graph that holds what it tells. */
    public static final Node GRAPH = iri(CASUS + "graph");
    /** Of a graph: how many triples it holds. */
    public static final Node TRIPLE_COUNT = iri(CASUS + "tripleCount");
    /** Of a graph: SHA-256 of its sorted N-Triples. */
    public static final Node GRAPH_SHA256 = iri(CASUS + "graphSha256");
    /** Of a graph: SHA-256 of the files it was loaded from. */
    public static final Node SOURCE_SHA256 = iri(CASUS + "sourceSha256");
    /** Of the derived graph: fingerprint of the state that it was built from. */
    public static final Node FUSED_FROM = iri(CASUS + "fusedFrom");
    public static final Node TEXT = iri(NIF + "isString");
    public static final Node BEGIN = iri(NIF + "beginIndex");
    public static final Node END = iri(NIF + "endIndex");
    public static final Node WORDS = iri(NIF + "anchorOf");
    public static final Node IN_TEXT = iri(NIF + "referenceContext");

    private Names() { }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

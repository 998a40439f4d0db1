package casus.query;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * Terms as people read them: text as it is, listed entities by id ({@code group/islamic-state}), things of articles by the article's id
 * ({@code 000_10d7#event-capture-54-60}), other IRIs by the question's prefixes. The verb show understands them.
 */
record ShortNames(PrefixMapping prefixes, String base) {

    private static final String LISTED = "https://w3id.org/casus/id/";

    String of(Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? iri(node.getURI()) : node.toString();
    }

    private String iri(String iri) {
        for (String start : new String[] {LISTED, base + "article/", base}) {
            if (iri.startsWith(start) && iri.length() > start.length()) {
                return iri.substring(start.length());
            }
        }
        return prefixes.shortForm(iri);
    }
}

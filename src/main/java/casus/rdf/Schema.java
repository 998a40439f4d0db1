package casus.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of schema.org. */
final class Schema {

    static final String NAMESPACE = "https://schema.org/";

    static final IRI NEWS_ARTICLE = term("NewsArticle");
    static final IRI CLAIM = term("Claim");
    static final IRI QUANTITATIVE_VALUE = term("QuantitativeValue");
    static final IRI HEADLINE = term("headline");
    static final IRI DATE_PUBLISHED = term("datePublished");
    static final IRI URL = term("url");
    static final IRI IN_LANGUAGE = term("inLanguage");
    static final IRI MIN_VALUE = term("minValue");
    static final IRI MAX_VALUE = term("maxValue");
    static final IRI SOFTWARE_VERSION = term("softwareVersion");

    private Schema() {
    }

    private static IRI term(String localName) {
        return Values.iri(NAMESPACE, localName);
    }
}

/**
 * The RDF shape of an extraction: vocabulary, minted IRIs, statements, formats. Only this package and {@code knowledge} know RDF4J.
 *
 * <p>{@link casus.rdf.ExtractionToRdf} writes one extraction into any {@code RDFHandler}, all in the <em>article graph</em> that
 * {@link casus.rdf.Iris} names. A <em>told</em> thing (event, figure, time, claim) points to its article and to the span that is its
 * <em>evidence</em>, so that it is complete without named graphs. What no speaker says is claimed by the article's <em>own voice</em>.
 */
package casus.rdf;

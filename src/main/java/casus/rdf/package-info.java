/** The RDF shape of an extraction: vocabulary, minted IRIs, statements, formats. The only packages that know RDF4J are this one and {@code knowledge}. */
package casus.rdf;

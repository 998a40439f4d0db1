/**
 * What fusion needs to know of an article: its graph boiled down to plain records. They are a pure function of the graph, know nothing of
 * RDF, and can be kept in a file.
 */
package casus.fusion.told;

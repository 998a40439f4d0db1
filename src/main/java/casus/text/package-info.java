/**
 * Text and positions in it: the ground everything else points to.
 *
 * <p>A {@link casus.text.Span} counts UTF-16 units, the unit of {@link java.lang.String}; whatever leaves the program
 * (RDF, query results) counts Unicode code points and is converted once, by {@link casus.text.CodePoints}.
 */
package casus.text;

/**
 * Shows one thing of the graph, an entity, event, claim, figure or article, with what is said of it and the words that it rests on. A
 * <em>quotation</em> is a sentence of an article with the spans in it that are meant.
 */
package casus.query.portrait;

/**
 * Mentions of places, armed groups, persons and organizations, the entities they denote, and coreference.
 *
 * <p>A <em>mention</em> is a span that denotes an entity. A <em>named</em> mention carries a name, a <em>nominal</em> one describes
 * an entity that the text names elsewhere ("ces deux milices"), a <em>pronominal</em> one is a pronoun.
 */
package casus.mention;

/**
 * The language core: sentences, tokens, tags, lemmas and dependency trees.
 *
 * <p>A <em>token</em> is a syntactic word of Universal Dependencies: French "du" is two tokens ("de" and "le") that share one span.
 * What belongs to one language (token rules, lexicon, weights) stands behind {@link casus.language.LanguageCore}.
 */
package casus.language;

/**
 * Full-form lexicons: from a word form and its tag to lemma and features.
 *
 * <p>A <em>reading</em> is one way to understand a form: "tués" is a participle of "tuer" or the plural of the noun "tué".
 */
package casus.language.lexicon;

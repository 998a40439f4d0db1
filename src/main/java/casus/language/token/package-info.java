/**
 * From characters to sentences and surface tokens.
 *
 * <p>A <em>surface token</em> is a token as written; contractions are split only after tagging. An <em>elision</em> is a short word
 * that ends in an apostrophe and leans on the next ("l'", "qu'"); an <em>enclitic</em> leans on the word before it with a hyphen
 * ("-t-il"). All scanners run in linear time on any input.
 */
package casus.language.token;

/**
 * Trains language models from treebanks in CoNLL-U format, and measures them. A tool for developers; nothing else depends on it.
 *
 * <p>A treebank's sentence is both a row of surface tokens (for the tagger) and of words with heads and relations (for the parser).
 * Training is deterministic: one thread, fixed seeds.
 */
package casus.language.train;

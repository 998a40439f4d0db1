package casus.language.lexicon;

/**
 * @param lemma dictionary form
 * @param feats features in UD notation, sorted, or empty
 */
public record Reading(String lemma, String feats) {
}

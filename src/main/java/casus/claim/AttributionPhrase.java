package casus.claim;

import java.util.List;

/**
 * Words that attribute what a sentence says to the noun phrase after them ("selon").
 *
 * @param words   lower-case forms in order, contractions as in text
 * @param relayed whether who follows passes on the words of others ("cité par")
 */
record AttributionPhrase(List<String> words, Claim.Certainty certainty, boolean relayed) {

    AttributionPhrase {
        words = List.copyOf(words);
    }
}

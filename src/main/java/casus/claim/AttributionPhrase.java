package casus.claim;

import java.util.List;

/**
 * Words that attribute what a sentence says to the noun phrase after them ("selon").
 *
 * @param words   lower-case forms in order, contractions as in text
 * @param link    what place who follows has in the chain
 */
record AttributionPhrase(List<String> words, Claim.Certainty certainty, Link link) {

    /** SAID: says it; RELAYED: passes on the words of others ("cité par"); ORIGIN: is passed on by the speaker before ("citant"). */
    enum Link { SAID, RELAYED, ORIGIN }

    AttributionPhrase {
        words = List.copyOf(words);
    }
}

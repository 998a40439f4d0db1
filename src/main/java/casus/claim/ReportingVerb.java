package casus.claim;

import java.util.List;
import java.util.Set;

/**
 * A verb by which somebody asserts something.
 *
 * @param verb   its lemma; for reflexive verbs without the pronoun
 * @param words  fixed words after the verb ("état", "de"), or none
 * @param frames constructions that count: {@code quote}, {@code that}, {@code inf}, {@code np}, {@code of}
 * @param relayed whether its subject passes on the words of others
 */
record ReportingVerb(String verb, List<String> words, Set<String> frames, Claim.Certainty certainty, Claim.Polarity polarity,
        boolean relayed) {

    ReportingVerb {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
    }
}

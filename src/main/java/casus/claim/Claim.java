package casus.claim;

import casus.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Somebody asserts something.
 *
 * @param chain    who says it: the originator first, then those who pass it on; empty when it is the article's own voice
 * @param content  the shortest span that holds what is said
 * @param events   positions, in the extraction's list of events, of the events it tells of
 */
public record Claim(List<Speaker> chain, Span content, List<Integer> events, Speech speech, Certainty certainty, Polarity polarity,
                    String rule, double confidence) {

    /** Whether the words are quoted. */
    public enum Speech { DIRECT, INDIRECT, MIXED }

    /** How sure the claim is made to sound; GRaSP's scale. */
    public enum Certainty { CERTAIN, PROBABLE, POSSIBLE }

    /** Whether it affirms or denies. */
    public enum Polarity { POSITIVE, NEGATIVE }

    public Claim {
        Objects.requireNonNull(content);
        Objects.requireNonNull(speech);
        Objects.requireNonNull(certainty);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(rule);
        chain = List.copyOf(chain);
        events = List.copyOf(events);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** True when the article itself makes the claim. */
    public boolean ownVoice() {
        return chain.isEmpty();
    }
}

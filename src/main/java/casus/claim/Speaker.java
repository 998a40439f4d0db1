package casus.claim;

import casus.entity.Entity;
import casus.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One link of an attribution chain.
 *
 * @param span     the speaker's words in the text ("des sources officielles")
 * @param entity   the entity meant, or empty when unnamed
 * @param cue      the words that attribute ("selon", "a assuré")
 * @param interest the speaker's standing towards the conflict
 */
public record Speaker(Span span, Optional<Entity> entity, Span cue, Interest interest) {

    /** Where a speaker stands. */
    public enum Interest {
        BELLIGERENT, ALLY, OFFICIAL, MONITOR, INTERNATIONAL, MEDIA, RESIDENT, EXPERT, UNNAMED, UNKNOWN;

        public String localName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Speaker {
        Objects.requireNonNull(span);
        Objects.requireNonNull(entity);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(interest);
    }
}

package casus.time;

import java.util.Optional;
import java.util.OptionalInt;

/** What is known of the years in which named groups and bodies existed under the names that texts use. */
@FunctionalInterface
public interface ActiveYears {

    ActiveYears UNKNOWN = id -> Optional.empty();

    /** First and last year; an empty end is open or unknown. */
    record Years(OptionalInt from, OptionalInt until) {
    }

    /** The years of the entity with this id, where they are known. */
    Optional<Years> of(String entityId);
}

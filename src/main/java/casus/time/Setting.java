package casus.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param anchor  the day that relative expressions count from
 * @param exact   whether the anchor is the day of writing itself, so that «hier» may be counted; else it lies a few days from it
 * @param story   the day last told of, close enough before to govern «la veille»
 */
record Setting(Optional<LocalDate> anchor, boolean exact, Optional<LocalDate> story, Tense tense) {

    /** The day of writing where it is known. */
    Optional<LocalDate> today() {
        return exact ? anchor : Optional.empty();
    }

    boolean future() {
        return tense == Tense.FUTURE;
    }
}

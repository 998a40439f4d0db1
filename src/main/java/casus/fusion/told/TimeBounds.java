package casus.fusion.told;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The days between which something was.
 *
 * @param stated whether the text tells a date; else the bounds are only what the day of the article allows
 * @param value  the date as resolved (EDTF); empty when none
 */
public record TimeBounds(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean stated, String value) {

    public static final TimeBounds UNKNOWN = new TimeBounds(Optional.empty(), Optional.empty(), false, "");

    public TimeBounds {
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(latest);
        Objects.requireNonNull(value);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException(earliest.get() + " after " + latest.get());
        }
    }

    /** Days from the first to the last; many when a bound is open. */
    public long length() {
        return earliest.isPresent() && latest.isPresent() ? ChronoUnit.DAYS.between(earliest.get(), latest.get()) : Integer.MAX_VALUE;
    }

    /** Told to the day or nearly so. */
    public boolean close() {
        return stated && length() <= 3;
    }

    /** Days between the two where they do not meet, else 0. */
    public long gap(TimeBounds other) {
        if (latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get())) {
            return ChronoUnit.DAYS.between(latest.get(), other.earliest.get());
        }
        if (other.latest.isPresent() && earliest.isPresent() && other.latest.get().isBefore(earliest.get())) {
            return ChronoUnit.DAYS.between(other.latest.get(), earliest.get());
        }
        return 0;
    }
}

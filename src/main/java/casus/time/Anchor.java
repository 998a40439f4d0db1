package casus.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The day that relative dates count from, and how far to trust it.
 *
 * @param day     empty when there is none to trust: relative dates then stay unresolved
 * @param origin  where it comes from
 * @param remark  why a date of the text's header was set aside, or empty
 * @param header  the day that the header states, whether used or not
 */
public record Anchor(Optional<LocalDate> day, Origin origin, String remark, Optional<LocalDate> header) {

    /**
     * Where an anchor comes from, the most trusted first. {@code INFERRED}: a day that the text tells with its weekday but without its
     * year, which only one year fits; it lies within days of the writing, so it settles weekdays and years but not «hier».
     */
    public enum Origin { METADATA, DATELINE, HEADER, INFERRED, NONE }

    public static final Anchor NONE = new Anchor(Optional.empty(), Origin.NONE, "", Optional.empty());

    public Anchor {
        Objects.requireNonNull(day);
        Objects.requireNonNull(remark);
        Objects.requireNonNull(header);
        if (day.isPresent() != (origin != Origin.NONE)) {
            throw new IllegalArgumentException("anchor " + day + " from " + origin);
        }
    }
}

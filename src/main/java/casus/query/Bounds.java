package casus.query;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a question may go.
 *
 * @param timeout after which it is cancelled
 * @param limit   of rows; more are cut off, and the answer says so
 */
public record Bounds(Optional<Duration> timeout, OptionalLong limit) {

    public static final Bounds NONE = new Bounds(Optional.empty(), OptionalLong.empty());

    public Bounds {
        if (timeout.isPresent() && (timeout.get().isNegative() || timeout.get().isZero()) || limit.orElse(0) < 0) {
            throw new IllegalArgumentException("bounds must not be negative");
        }
    }
}

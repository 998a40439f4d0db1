package casus.event;

import casus.quantity.Quantity;
import casus.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A number tied to an event.
 *
 * @param span number and thing counted, as in "plusieurs dizaines de soldats"
 * @param side whose people or things they are, where the text says so
 * @param cumulative whether the figure is told as a running total
 */
public record Figure(Span span, FigureKind kind, Quantity quantity, Victims victims, Optional<Participant> side, boolean cumulative) {

    public Figure {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(victims);
        Objects.requireNonNull(side);
    }

    /** The same of people who are like those of another figure, where its own words do not say who they are. */
    Figure like(Figure other) {
        return victims != Victims.UNSTATED ? this
                : new Figure(span, kind, quantity, other.victims(), side.or(other::side), cumulative);
    }
}

package casus.quantity;

import casus.text.Span;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A number of people or things.
 *
 * @param span      from the quantifier ("au moins") to the number's last word, without the thing counted
 * @param number    the number's own words within {@code span}
 * @param min       lower bound, inclusive; empty when open
 * @param max       upper bound, inclusive; empty when open
 * @param approximate whether the wording is vague ("une trentaine", "des dizaines")
 * @param quantifier normalized wording: {@code exact}, {@code at-least}, {@code at-most}, {@code more-than}, {@code less-than},
 *                  {@code about}, {@code between}, {@code collective} ("trentaine"), {@code vague} ("des dizaines"), {@code article}
 *                  ("un"), {@code none} ("aucun")
 */
public record Quantity(Span span, Span number, OptionalLong min, OptionalLong max, boolean approximate, String quantifier) {

    public Quantity {
        Objects.requireNonNull(quantifier);
        if (!span.contains(number)) {
            throw new IllegalArgumentException("the number lies outside its quantity");
        }
        if (min.isEmpty() && max.isEmpty() || min.isPresent() && max.isPresent() && max.getAsLong() < min.getAsLong()) {
            throw new IllegalArgumentException("bounds " + min + " " + max);
        }
    }
}

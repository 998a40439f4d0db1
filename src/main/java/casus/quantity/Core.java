package casus.quantity;

import casus.text.Span;

/**
 * A number before its quantifier is looked at.
 *
 * @param span        with what belongs to the number itself («une trentaine», «entre 10 et 20»)
 * @param number      the number's own words
 * @param quantifier  {@code exact}, {@code between}, {@code collective}, {@code vague}, {@code article} or {@code none}
 */
record Core(Span span, Span number, long min, long max, boolean approximate, String quantifier) {
}

package casus.time;

import java.util.Optional;

/**
 * What an expression denotes.
 *
 * @param value       EDTF or a duration; empty when unresolved
 * @param counted     whether the value depends on the anchor or the story's day
 * @param reliability of the rule, given a right anchor
 */
record Resolution(Optional<String> value, boolean counted, double reliability) {

    static final Resolution OPEN = new Resolution(Optional.empty(), false, 0);

    static Resolution fixed(String value) {
        return new Resolution(Optional.of(value), false, 0.98);
    }

    static Resolution counted(String value, double reliability) {
        return new Resolution(Optional.of(value), true, reliability);
    }

    static Resolution ofOptional(Optional<String> value, double reliability) {
        return value.map(v -> counted(v, reliability)).orElse(OPEN);
    }
}

package casus.time;

import casus.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * Words that a pattern of the grammar fits.
 *
 * @param span   in the text
 * @param groups the captured parts, in lower case with plain blanks and apostrophes
 */
record TimeMatch(Operation operation, String rule, Span span, Map<String, String> groups) {

    TimeMatch {
        groups = Map.copyOf(groups);
    }

    Optional<String> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    String words(String name) {
        return groups.getOrDefault(name, "");
    }
}

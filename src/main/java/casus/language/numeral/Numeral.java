package casus.language.numeral;

import java.util.Objects;

/**
 * A number word of a language.
 *
 * @param word lower case, parts joined by blanks
 */
record Numeral(String word, Kind kind, long value) {

    /** How a word takes part in a number; the meanings stand in the data file's header. */
    enum Kind { ADD, TIMES, SCALE, DIGITS, COLLECTIVE, JOIN }

    Numeral {
        Objects.requireNonNull(kind);
        if (word.isBlank() || value < 0) {
            throw new IllegalArgumentException("number word «" + word + "» " + value);
        }
    }
}

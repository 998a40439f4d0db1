package casus.ask;

import java.util.Arrays;
import java.util.List;

/**
 * Which find fills which parameter of a stored question.
 *
 * @param parameter of the stored question
 * @param source    what was found: place, actor, thing (either), speaker, from, to, or the name of a value that words give
 * @param needed    whether the pattern does not fit without it
 */
record Slot(String parameter, String source, boolean needed) {

    /** {@code place=place! kind=kind after=from}; {@code -} for none. */
    static List<Slot> list(String text) {
        return text.equals("-") ? List.of() : Arrays.stream(text.split(" ")).map(Slot::of).toList();
    }

    private static Slot of(String text) {
        String[] sides = text.split("=");
        if (sides.length != 2) {
            throw new IllegalStateException("no slot: " + text);
        }
        boolean needed = sides[1].endsWith("!");
        return new Slot(sides[0], needed ? sides[1].substring(0, sides[1].length() - 1) : sides[1], needed);
    }
}

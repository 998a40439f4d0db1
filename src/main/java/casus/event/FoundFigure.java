package casus.event;

import casus.language.Token;
import java.util.Optional;

/**
 * A figure before it is tied to an event.
 *
 * @param counted the noun counted, or the number when the noun is left out
 * @param anchor  the word that says what is counted: a verb, or the counted noun
 */
record FoundFigure(Syntax syntax, Figure figure, Token counted, Token anchor) {
}

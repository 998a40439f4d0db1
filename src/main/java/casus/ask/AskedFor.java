package casus.ask;

import java.util.List;

/** One row of the patterns: words that ask a stored question, and what its parameters are filled with. */
record AskedFor(String query, Cue cue, List<Slot> slots) {
}

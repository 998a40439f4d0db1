package casus.event;

import java.util.List;

/**
 * An entry of the trigger lexicon.
 *
 * @param verbal       whether the first word is a verb; else a noun
 * @param alternatives the trigger counts when all conditions of one alternative hold; none means that it always counts
 */
record Trigger(WordPattern words, boolean verbal, EventType type, Frame frame, List<List<Condition>> alternatives) {

    Trigger {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    String name() {
        return words.first() + (words.rest().isEmpty() ? "" : " " + String.join(" ", words.rest())) + "/" + frame.name();
    }
}

package casus.ask;

import java.util.Objects;

/**
 * A name in the question.
 *
 * @param value   the id of what it denotes, or the words themselves where no list knows them
 * @param words   as the question has them
 * @param place   whether it is a place
 * @param speaker whether words such as «selon» stand before it
 */
record Named(int start, int end, String value, String words, boolean place, boolean speaker) {

    Named {
        Objects.requireNonNull(value);
        Objects.requireNonNull(words);
    }

    Named asSpeaker() {
        return new Named(start, end, value, words, place, true);
    }
}

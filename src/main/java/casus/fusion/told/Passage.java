package casus.fusion.told;

import java.util.Objects;

/**
 * A sentence.
 *
 * @param words the sentence on one line
 * @param hash  of its folded words: equal for sentences that differ in case, accents, marks and spaces only
 */
public record Passage(int begin, int end, String words, long hash) {

    public Passage {
        Objects.requireNonNull(words);
    }
}

package casus.fusion.told;

import java.util.Objects;

/**
 * That a text says somebody holds a place, without telling how it came to be.
 *
 * @param claim the claim whose words say so
 * @param words that say so
 */
public record ToldControl(String claim, ToldPlace place, Party holder, String words) {

    public ToldControl {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(place);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(words);
    }
}

package casus.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Phrases by their words; which word can begin one is known at once. Immutable. */
final class Phrases {

    private final Set<String> all;
    private final Set<String> beginnings = new HashSet<>();

    /** @param phrases folded, their words parted by single spaces */
    Phrases(Collection<String> phrases) {
        all = Set.copyOf(phrases);
        for (String phrase : all) {
            for (int cut = phrase.indexOf(' '); cut > 0; cut = phrase.indexOf(' ', cut + 1)) {
                beginnings.add(phrase.substring(0, cut));
            }
            beginnings.add(phrase);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean contains(String phrase) {
        return all.contains(phrase);
    }

    /** Whether a phrase begins with these words, or is them. */
    boolean begins(String words) {
        return beginnings.contains(words);
    }
}

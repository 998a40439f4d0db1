package casus.fusion;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a change of some articles touches in the derived graph: everything else stays as it is.
 *
 * @param articles     whose source group or claims are to be looked at again
 * @param descriptions whose events are
 * @param parts        whose place in wider events is
 * @param places       whose control is
 * @param names        uses of names, by key
 * @param ties         of groups, by key
 */
record Scope(Set<String> articles, Set<String> descriptions, Set<String> parts, Set<String> places, Set<String> names, Set<String> ties) {

    static Scope empty() {
        return new Scope(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(Scope other) {
        articles.addAll(other.articles);
        descriptions.addAll(other.descriptions);
        parts.addAll(other.parts);
        places.addAll(other.places);
        names.addAll(other.names);
        ties.addAll(other.ties);
    }
}

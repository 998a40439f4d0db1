package casus.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place with all its names, as people list it.
 *
 * @param names     spellings by which texts call it, in any language
 * @param countries ISO codes of all countries that it touches
 */
public record ListedPlace(PlaceEntry entry, List<String> names, Set<String> countries) {

    public ListedPlace {
        Objects.requireNonNull(entry);
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
    }
}

package casus.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The known places: countries, provinces, towns, and what people added by hand. Immutable, safe for use by many threads; a lookup takes
 * microseconds.
 *
 * <p>Give it names as they stand in the text, without the words around them ("Alep", not "la ville d'Alep"). It knows nothing of
 * capitals and dictionary words: {@link PlaceNameGuard} tells which names are also common words.
 */
public interface PlaceGazetteer {

    /**
     * Places of that name but for case, accents, apostrophes, hyphens and the Arabic article at its head; the better known first.
     * Empty when there is none.
     */
    List<PlaceEntry> exact(String name);

    /**
     * Places of the given countries whose name has the same {@link casus.entity.NameKey}; those that also match exactly come first.
     *
     * @param countries ISO codes; with none, the answer is empty
     */
    List<PlaceEntry> similar(String name, Set<String> countries);

    Optional<PlaceEntry> byId(String id);

    /** How many words the longest known name has; longer windows of tokens need no lookup. */
    int longestName();

    /** Exact matches; where there are none, or none in the given countries, similar ones of these countries ahead of them. */
    default List<PlaceEntry> candidates(String name, Set<String> countries) {
        List<PlaceEntry> exact = exact(name);
        if (exact.stream().anyMatch(place -> place.country().map(countries::contains).orElse(true))) {
            return exact;
        }
        List<PlaceEntry> all = new ArrayList<>(similar(name, countries));
        exact.stream().filter(place -> !all.contains(place)).forEach(all::add);
        return List.copyOf(all);
    }
}

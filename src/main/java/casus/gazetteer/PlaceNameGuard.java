package casus.gazetteer;

import casus.entity.NameKey;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Place names that are also common words, first names or family names of a language ("Par", "Aura", "Ville"): believe them only with a
 * word before them that announces a place, or in a country that the text speaks of. Immutable.
 */
public final class PlaceNameGuard {

    private final Set<String> words;

    public PlaceNameGuard(Collection<String> words) {
        this.words = words.stream().map(NameKey::fold).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDoubtful(String name) {
        return words.contains(NameKey.fold(name));
    }
}

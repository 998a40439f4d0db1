package casus.gazetteer;

import casus.entity.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Countries by name, demonym and capital, in all languages known; case and accents make no difference. Immutable.
 *
 * <p>Answers are lists because "congolais", "coréen" and "guinéen" belong to several countries; the one meant most often comes first.
 */
public final class Countries {

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, List<Country>> byName;
    private final Map<String, List<Country>> byDemonym;
    private final Map<String, List<Country>> byCapital;

    public Countries(Collection<Country> countries) {
        countries.forEach(country -> byCode.put(country.code(), country));
        byName = index(countries, Country::names);
        byDemonym = index(countries, Country::demonyms);
        byCapital = index(countries, Country::capitals);
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The country of that name ("Birmanie", "RDC", "Royaume-Uni"). */
    public List<Country> byName(String name) {
        return byName.getOrDefault(NameKey.fold(name), List.of());
    }

    /** Countries whose people or things are called so, in any form ("syriennes", "Syriens", "burkinabè"). */
    public List<Country> byDemonym(String word) {
        return byDemonym.getOrDefault(NameKey.fold(word), List.of());
    }

    /** Countries whose government can be meant by the name of their capital ("Moscou", "Khartoum"). */
    public List<Country> byCapital(String name) {
        return byCapital.getOrDefault(NameKey.fold(name), List.of());
    }

    public Collection<Country> all() {
        return List.copyOf(byCode.values());
    }

    private static Map<String, List<Country>> index(Collection<Country> countries, Function<Country, Map<String, List<String>>> words) {
        Map<String, List<Country>> index = new LinkedHashMap<>();
        for (Country country : countries) {
            words.apply(country).values().stream().flatMap(List::stream).map(NameKey::fold).distinct()
                    .forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(country));
        }
        index.replaceAll((word, found) -> List.copyOf(found));
        return Map.copyOf(index);
    }
}

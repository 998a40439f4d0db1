package casus.mention;

import casus.gazetteer.Country;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much an article speaks of which country. Used by one thread. */
final class StoryCountries {

    private final Map<String, Double> weights = new HashMap<>();

    void add(String country, double weight) {
        weights.merge(country, weight, Double::sum);
    }

    double of(String country) {
        return weights.getOrDefault(country, 0.0);
    }

    double of(Set<String> countries) {
        return countries.stream().mapToDouble(this::of).max().orElse(0);
    }

    /** The country that the article is mostly about. */
    Optional<String> story() {
        return weights.entrySet().stream().max(Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
    }

    /** The one of several countries that the article speaks of most; the first when it speaks of none of them. */
    Optional<String> choose(List<Country> countries) {
        Optional<String> best = Optional.empty();
        double most = -1;
        for (Country c : countries) {
            if (of(c.code()) > most) {
                most = of(c.code());
                best = Optional.of(c.code());
            }
        }
        return best;
    }

    Map<String, Double> weights() {
        return Map.copyOf(weights);
    }
}

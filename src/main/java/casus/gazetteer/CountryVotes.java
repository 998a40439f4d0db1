package casus.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which countries an article is about: what it names, and what its places add. Confined to one call of the {@link Disambiguator}. */
final class CountryVotes {

    private final Map<String, Double> votes;
    private final Set<String> named;
    private double most;

    private CountryVotes(Map<String, Double> named) {
        this.votes = new HashMap<>(named);
        this.named = new HashSet<>(named.keySet());
        named.values().forEach(weight -> most = Math.max(most, weight));
    }

    static CountryVotes of(Map<String, Double> named) {
        return new CountryVotes(named);
    }

    void add(String country, double weight) {
        most = Math.max(most, votes.merge(country, weight, Double::sum));
    }

    /** Votes of a country as a share of those of the country with most: 0 to 1. */
    double share(String country) {
        return most == 0 ? 0 : Math.sqrt(votes.getOrDefault(country, 0.0) / most);
    }

    boolean isNamed(String country) {
        return named.contains(country);
    }
}

package casus.gazetteer;

import casus.entity.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A country of the world.
 *
 * @param code     ISO 3166-1 alpha-2 (XK for Kosovo)
 * @param label    usual English name
 * @param names    all its names, by language ({@code fr}, {@code en})
 * @param demonyms adjectives and nouns in all their forms, small letters, by language
 * @param capitals names of its capital, by language, which stand for its government when they act
 * @param centre   a point in its middle, precision 6
 */
public record Country(String code, String label, Map<String, List<String>> names, Map<String, List<String>> demonyms,
                      Map<String, List<String>> capitals, GeoPoint centre) {

    public Country {
        Objects.requireNonNull(centre);
        names = Map.copyOf(names);
        demonyms = Map.copyOf(demonyms);
        capitals = Map.copyOf(capitals);
        if (!code.matches("[A-Z]{2}") || label.isBlank()) {
            throw new IllegalArgumentException("no country: " + code + ", " + label);
        }
    }

    /** Identifier of the country as an entity. */
    public String id() {
        return "country/" + code;
    }

    public PlaceEntry toPlace() {
        return new PlaceEntry(id(), label, PlaceKind.COUNTRY, Optional.of(centre), Optional.of(code),
                Optional.empty(), 0);
    }
}

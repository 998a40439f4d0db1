package casus.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that texts name.
 *
 * @param id      stable across articles: a gazetteer's id ({@code group/islamic-state}, {@code place/gn-172515}, {@code country/SY}), else
 *                made of type and name key ({@code person/x-mqds})
 * @param label   the usual name
 * @param point   where it is, for places that could be located
 * @param country ISO 3166-1 alpha-2 code of the country it lies in or belongs to, where known
 * @param kind    finer kind where known, such as {@code state-force}, {@code militia}, {@code media}, {@code monitor}, {@code ministry},
 *                {@code town}, {@code province}, {@code country}, {@code road}; empty when unknown
 * @param listed  whether a gazetteer knows it
 */
public record Entity(String id, EntityType type, String label, Optional<GeoPoint> point, Optional<String> country, String kind, boolean listed) {

    public Entity {
        Objects.requireNonNull(type);
        Objects.requireNonNull(point);
        Objects.requireNonNull(country);
        Objects.requireNonNull(kind);
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id and a label");
        }
    }
}

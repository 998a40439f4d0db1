package casus.gazetteer;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.GeoPoint;
import java.util.Objects;
import java.util.Optional;

/**
 * A place that the gazetteer knows.
 *
 * @param id         {@code place/gn-<GeoNames id>}, {@code place/adm1-<country>-<code>}, {@code country/<ISO code>} or {@code place/<name>}
 * @param label      its usual name in English
 * @param kind       {@code capital, city, town, quarter, camp, base, province, district, country, continent, region, river, lake, sea,
 *                   strait, island, mountain, road, crossing, desert, forest, valley, dam, airport, oilfield, mine}; see {@link PlaceKind}
 * @param point      where it is; empty when not known for sure
 * @param country    ISO 3166-1 alpha-2 code of the country it lies in; empty for what crosses borders
 * @param province   id of the province (first-order division) that it lies in; empty when unknown
 * @param population inhabitants, 0 when unknown
 */
public record PlaceEntry(String id, String label, String kind, Optional<GeoPoint> point, Optional<String> country,
                         Optional<String> province, long population) {

    public PlaceEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(point);
        Objects.requireNonNull(country);
        Objects.requireNonNull(province);
        if (id.isBlank() || label.isBlank() || population < 0) {
            throw new IllegalArgumentException("no place: " + id + ", " + label + ", " + population);
        }
    }

    public Entity toEntity() {
        return new Entity(id, EntityType.PLACE, label, point, country, kind, true);
    }
}

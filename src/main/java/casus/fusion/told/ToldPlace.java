package casus.fusion.told;

import java.util.Objects;

/**
 * Where something happened.
 *
 * @param latitude  not a number where unknown
 * @param precision UCDP {@code where_prec}: 1 exact to 7 international; 0 when the place has no position
 * @param country   ISO code or empty
 * @param kind      such as {@code town}, {@code province}; empty when unknown
 */
public record ToldPlace(String iri, String label, double latitude, double longitude, int precision, String country, String kind) {

    public ToldPlace {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(label);
        Objects.requireNonNull(country);
        Objects.requireNonNull(kind);
    }

    public boolean located() {
        return precision > 0;
    }

    public boolean isCountry() {
        return kind.equals("country") || precision >= 6;
    }

    /** A town, a village, a quarter, a base; also what has no position, for names that nobody lists are small. */
    public boolean local() {
        return precision <= 3;
    }
}

package casus.entity;

/**
 * WGS84 position.
 *
 * @param wherePrecision UCDP {@code where_prec}: 1 exact, 2 near, 3 district, 4 province, 5 line or area, 6 country, 7 international
 */
public record GeoPoint(double latitude, double longitude, int wherePrecision) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && wherePrecision >= 1 && wherePrecision <= 7)) {
            throw new IllegalArgumentException("no position: " + latitude + ", " + longitude + ", " + wherePrecision);
        }
    }
}

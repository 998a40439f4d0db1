package casus.gazetteer;

import casus.entity.GeoPoint;

/** Distances on the globe. */
public final class Distance {

    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {
    }

    /** Great-circle distance. */
    public static double kilometres(GeoPoint a, GeoPoint b) {
        double dLat = Math.toRadians(b.latitude() - a.latitude());
        double dLon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}

package casus.fusion.match;

import casus.fusion.told.ToldPlace;

/** Distances between places. */
final class Globe {

    private static final double EARTH_RADIUS_KM = 6371;

    private Globe() {
    }

    static double kilometres(ToldPlace a, ToldPlace b) {
        double dLat = Math.toRadians(b.latitude() - a.latitude());
        double dLon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}

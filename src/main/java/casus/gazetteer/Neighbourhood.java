package casus.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that the names of one article probably mean, ordered by latitude so that the nearest is found without asking all. */
final class Neighbourhood {

    static final Neighbourhood NONE = new Neighbourhood(List.of());

    private static final double KILOMETRES = 200;
    /** A little less than a degree of latitude, so that rounding hides no place. */
    private static final double KM_PER_DEGREE = 111;

    private final PlaceEntry[] places;
    private final double[] latitudes;
    private final Map<String, Integer> meant = new HashMap<>();

    /** @param first what each name of the article probably means; null for those that mean nothing */
    Neighbourhood(List<PlaceEntry> first) {
        List<PlaceEntry> distinct = new ArrayList<>();
        for (PlaceEntry place : first) {
            if (place != null && place.point().isPresent() && PlaceKind.wherePrecision(place.kind()) < 6
                    && meant.merge(place.id(), 1, Integer::sum) == 1) {
                distinct.add(place);
            }
        }
        distinct.sort(Comparator.comparingDouble(place -> place.point().orElseThrow().latitude()));
        places = distinct.toArray(PlaceEntry[]::new);
        latitudes = distinct.stream().mapToDouble(place -> place.point().orElseThrow().latitude()).toArray();
    }

    /**
     * From 0 to 1: how near the nearest other place is.
     *
     * @param own what the name itself was taken to mean, which says nothing unless another name means it too; or null
     */
    double nearness(PlaceEntry place, PlaceEntry own) {
        if (place.point().isEmpty() || places.length == 0) {
            return 0;
        }
        String ignored = own != null && meant.getOrDefault(own.id(), 0) == 1 ? own.id() : "";
        double latitude = place.point().get().latitude();
        int middle = Arrays.binarySearch(latitudes, latitude);
        int from = middle >= 0 ? middle : -middle - 1;
        double nearest = nearest(place, ignored, from, 1, Double.POSITIVE_INFINITY);
        nearest = nearest(place, ignored, from - 1, -1, nearest);
        return Math.exp(-nearest / KILOMETRES);
    }

    private double nearest(PlaceEntry place, String ignored, int from, int step, double limit) {
        double nearest = limit;
        double latitude = place.point().orElseThrow().latitude();
        for (int i = from; i >= 0 && i < places.length; i += step) {
            if (Math.abs(latitudes[i] - latitude) * KM_PER_DEGREE > nearest) {
                break;
            }
            if (!places[i].id().equals(place.id()) && !places[i].id().equals(ignored)) {
                nearest = Math.min(nearest, Distance.kilometres(place.point().orElseThrow(), places[i].point().orElseThrow()));
            }
        }
        return nearest;
    }
}

package casus.gazetteer;

import java.util.Comparator;

/** How well known places are, as far as size tells. */
final class PlaceRank {

    /** The better known place first; equal ones in the order of their ids, so that answers are always the same. */
    static final Comparator<PlaceEntry> BEST_FIRST = Comparator.comparingDouble(PlaceRank::magnitude).reversed()
            .thenComparing(PlaceEntry::id);

    /** Where nothing is known but that somebody thought the place worth listing. */
    private static final double LISTED = 4;

    private PlaceRank() {
    }

    /** Order of magnitude of the number of inhabitants, 1 to 8; countries and provinces count as large. */
    static double magnitude(PlaceEntry place) {
        double inhabitants = Math.log10(place.population() + 10);
        return switch (place.kind()) {
            case PlaceKind.COUNTRY, PlaceKind.CONTINENT -> 8;
            case PlaceKind.PROVINCE -> 4.5;
            case PlaceKind.REGION -> 5.5;
            case PlaceKind.CAPITAL -> 1 + inhabitants;
            default -> place.population() == 0 && !place.id().startsWith("place/gn-") ? LISTED : inhabitants;
        };
    }
}

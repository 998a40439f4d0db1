package casus.mention;

import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceKind;
import java.util.List;
import java.util.Set;

/** Leaves out namesakes that a bare name does not mean. */
final class Namesakes {

    private static final long LARGE_TOWN = 100_000;

    private Namesakes() {
    }

    /**
     * A name alone means the town rather than the province called after it, and a capital rather than its namesakes elsewhere; a large
     * namesake counts where the text speaks of its country and not of the capital's.
     */
    static List<PlaceEntry> meant(List<PlaceEntry> all, Set<String> around) {
        List<PlaceEntry> capitals = all.stream().filter(p -> p.kind().equals(PlaceKind.CAPITAL)).toList();
        if (capitals.isEmpty()) {
            return townsFirst(all);
        }
        List<PlaceEntry> large = all.stream().filter(p -> p.population() > LARGE_TOWN && lies(p, around)).toList();
        return large.isEmpty() || capitals.stream().anyMatch(c -> lies(c, around)) ? capitals : large;
    }

    private static boolean lies(PlaceEntry p, Set<String> around) {
        return p.country().filter(around::contains).isPresent();
    }

    private static List<PlaceEntry> townsFirst(List<PlaceEntry> all) {
        List<PlaceEntry> towns = all.stream().filter(p -> !p.kind().equals(PlaceKind.PROVINCE) && !p.kind().equals(PlaceKind.DISTRICT)).toList();
        return all.stream().filter(p -> towns.contains(p) || towns.stream().noneMatch(t -> sameNeighbourhood(p, t))).toList();
    }

    private static boolean sameNeighbourhood(PlaceEntry province, PlaceEntry town) {
        return town.country().equals(province.country()) || town.kind().equals(PlaceKind.REGION) || town.kind().equals(PlaceKind.COUNTRY);
    }
}

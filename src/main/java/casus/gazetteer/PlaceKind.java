package casus.gazetteer;

import java.util.Set;

/** Kinds of places and what follows from them. */
public final class PlaceKind {

    public static final String COUNTRY = "country";
    public static final String PROVINCE = "province";
    public static final String DISTRICT = "district";
    public static final String CAPITAL = "capital";
    public static final String CITY = "city";
    public static final String TOWN = "town";
    public static final String QUARTER = "quarter";
    public static final String REGION = "region";
    public static final String CONTINENT = "continent";

    private static final Set<String> SETTLEMENTS = Set.of(CAPITAL, CITY, TOWN, QUARTER, "camp");
    private static final Set<String> LINES_AND_AREAS = Set.of("river", "lake", "sea", "strait", "mountain", "road", "desert", "forest",
            "valley", REGION, "island");

    private PlaceKind() {
    }

    /** UCDP {@code where_prec} of an event that is said to have happened at a place of this kind. */
    public static int wherePrecision(String kind) {
        return switch (kind) {
            case COUNTRY -> 6;
            case CONTINENT -> 7;
            case PROVINCE -> 4;
            case DISTRICT -> 3;
            default -> LINES_AND_AREAS.contains(kind) ? 5 : 1;
        };
    }

    public static boolean isSettlement(String kind) {
        return SETTLEMENTS.contains(kind);
    }
}

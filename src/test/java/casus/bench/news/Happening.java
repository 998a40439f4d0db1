package casus.bench.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Something invented that several outlets tell of.
 *
 * @param kind of its first sentence in the data files
 * @param toll that the first reports give
 */
record Happening(Conflict conflict, String kind, Noun place, Noun other, String village, Noun agent, Noun target, LocalDate day, int toll,
                 int victims) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 2);
    private static final int DAYS = 4600;
    private static final int KINDS_OF_VICTIMS = 4;
    private static final List<String> KINDS = List.of("attack", "attack", "shelling", "airstrike", "bombing", "suicide", "capture",
            "abduction", "clash");

    static Happening invent(List<Conflict> conflicts, Random random) {
        Conflict conflict = Picks.one(conflicts, random);
        Noun place = Picks.one(conflict.places(), random);
        Noun other = place;
        while (other.equals(place)) {
            other = Picks.one(conflict.places(), random);
        }
        boolean rebels = random.nextInt(3) > 0;
        Noun state = Picks.one(conflict.states(), random);
        Noun group = Picks.one(conflict.groups(), random);
        return new Happening(conflict, Picks.one(KINDS, random), place, other, Picks.name(random), rebels ? group : state,
                rebels ? state : group, FIRST_DAY.plusDays(random.nextInt(DAYS)), 2 + random.nextInt(60), random.nextInt(KINDS_OF_VICTIMS));
    }
}

package casus.fusion.match;

import casus.fusion.told.ToldPlace;
import java.util.Optional;

/** Whether two descriptions of one article can belong to one fight: violence, at one place as far as told, at times that can meet. */
public final class Kindred {

    private Kindred() {
    }

    public static boolean oneFight(Described a, Described b) {
        boolean violent = TypeComparison.width(a.event.type()) > 0 && TypeComparison.width(b.event.type()) > 0;
        return violent && a.event.status() != casus.event.Status.PLANNED && b.event.status() != casus.event.Status.PLANNED
                && !a.standing() && !b.standing() && samePlace(a.event.place(), b.event.place()) && !TimeComparison.compare(a, b).isVeto()
                && sameAgents(a, b);
    }

    private static boolean sameAgents(Described a, Described b) {
        return a.agents.isEmpty() || b.agents.isEmpty() || a.agents.stream().anyMatch(b.agents::contains);
    }

    /** A place left out, or told as a country only, is no other place. */
    private static boolean samePlace(Optional<ToldPlace> a, Optional<ToldPlace> b) {
        return a.isEmpty() || b.isEmpty() || a.get().isCountry() || b.get().isCountry() || a.get().iri().equals(b.get().iri());
    }
}

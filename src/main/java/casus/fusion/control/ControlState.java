package casus.fusion.control;

import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldPlace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody holds a place.
 *
 * @param begunBy     IRI of the description, or of the claim, that it follows from; the state is called after it and its holder
 * @param claimant    IRI of who says so: the speaker, else the article
 * @param claims      IRIs of the claims that say so
 * @param begin       when it began, as far as told
 * @param end         when it ended; empty while no end is told
 * @param endedBy     IRI of the description that ends it
 * @param contestedBy what follows other states from that contradict it
 */
public record ControlState(ToldPlace place, Party holder, String begunBy, String claimant, List<String> claims, TimeBounds begin,
                           Optional<TimeBounds> end, Optional<String> endedBy, List<String> contestedBy, String reason) {

    public ControlState {
        Objects.requireNonNull(place);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(begunBy);
        Objects.requireNonNull(claimant);
        Objects.requireNonNull(begin);
        Objects.requireNonNull(end);
        Objects.requireNonNull(endedBy);
        Objects.requireNonNull(reason);
        claims = List.copyOf(claims);
        contestedBy = List.copyOf(contestedBy);
    }

    /** Begun by and holder; no other state has both. */
    public String key() {
        return begunBy + " " + holder.iri();
    }
}

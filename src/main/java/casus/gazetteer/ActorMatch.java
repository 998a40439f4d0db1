package casus.gazetteer;

import java.util.List;

/**
 * A stretch of pieces that spells a listed name.
 *
 * @param first      index of the first piece
 * @param end        index after the last piece
 * @param certain    entries for which this spelling speaks by itself
 * @param uncertain  entries for which it is an ambiguous spelling
 * @param bySound    whether it was found by its name key rather than by its letters
 */
public record ActorMatch(int first, int end, List<ActorEntry> certain, List<ActorEntry> uncertain, boolean bySound) {

    public ActorMatch {
        certain = List.copyOf(certain);
        uncertain = List.copyOf(uncertain);
    }
}

package casus.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A place name of an article whose place is to be chosen.
 *
 * @param name       as in the text
 * @param kinds      kinds that the words around it announce ("province de" → province, region), see {@link PlaceKind}; empty when none do
 * @param within     names of places that the text says it lies in ("à Saraqeb, dans la province d'Idleb" → Idleb)
 * @param candidates what the gazetteer offers, ranked
 */
public record PlaceQuestion(String name, List<String> kinds, List<String> within, List<PlaceEntry> candidates) {

    public PlaceQuestion {
        Objects.requireNonNull(name);
        kinds = List.copyOf(kinds);
        within = List.copyOf(within);
        candidates = List.copyOf(candidates);
    }
}

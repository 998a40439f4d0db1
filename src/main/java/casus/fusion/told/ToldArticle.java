package casus.fusion.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as fusion sees it.
 *
 * @param iri       its name; all parts are named below it
 * @param digest    of the graph that it was read from
 * @param outlet    who published it, empty when not given
 * @param url       empty when not given
 * @param day       when it was published, else the day its relative dates count from
 * @param credit    the agency that it says its report is from; empty when it credits none
 * @param passages  its sentences that are long enough to be recognised
 * @param events    in the order of their names
 */
public record ToldArticle(String iri, String digest, String outlet, String url, Optional<LocalDate> day, Optional<Party> credit,
                          List<Passage> passages, List<ToldEvent> events, List<ToldClaim> claims, List<ToldName> names,
                          List<ToldControl> control) {

    public ToldArticle {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(url);
        Objects.requireNonNull(day);
        Objects.requireNonNull(credit);
        passages = List.copyOf(passages);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        names = List.copyOf(names);
        control = List.copyOf(control);
    }
}

package casus.gazetteer;

import casus.entity.Entity;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A listed group, person or organization.
 *
 * @param names       spellings that denote it wherever they stand
 * @param ambiguous   spellings that denote it only where something else in the article speaks for it: its country, its years, a longer name
 * @param countries   ISO codes of the countries it acts in or belongs to
 * @param activeFrom  first year in which it bore this name, where known
 * @param activeUntil last year, where known
 * @param memberOf    ids of the bodies and coalitions that it belongs to
 */
public record ActorEntry(Entity entity, Set<String> names, Set<String> ambiguous, Set<String> countries,
                         OptionalInt activeFrom, OptionalInt activeUntil, List<String> memberOf) {

    public ActorEntry {
        Objects.requireNonNull(entity);
        names = Set.copyOf(names);
        ambiguous = Set.copyOf(ambiguous);
        countries = Set.copyOf(countries);
        memberOf = List.copyOf(memberOf);
    }

    /** False only when its years are known and leave this one out. */
    public boolean activeIn(int year) {
        return year >= activeFrom.orElse(Integer.MIN_VALUE) && year <= activeUntil.orElse(Integer.MAX_VALUE);
    }
}

package casus.fusion;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldPlace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What several descriptions of one happening say of it taken together: the finer type, the narrower place, the days that all allow. */
final class Agreed {

    private final List<ToldEvent> told;

    Agreed(List<ToldEvent> told) {
        this.told = told;
    }

    /** The one told most often; «attack» and «offensive» only where nothing finer is told. */
    EventType type() {
        Map<EventType, Long> counts = told.stream().collect(Collectors.groupingBy(ToldEvent::type, TreeMap::new, Collectors.counting()));
        if (counts.size() > 1) {
            counts.remove(EventType.ATTACK);
        }
        return counts.entrySet().stream().max(Map.Entry.<EventType, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
    }

    Status status() {
        return told.stream().map(ToldEvent::status).filter(s -> s != Status.NEGATED).min(Comparator.naturalOrder()).orElse(Status.NEGATED);
    }

    Optional<ToldPlace> place() {
        Map<String, Long> counts = told.stream().flatMap(e -> e.place().stream())
                .collect(Collectors.groupingBy(ToldPlace::iri, Collectors.counting()));
        return told.stream().flatMap(e -> e.place().stream()).min(Comparator.comparingInt((ToldPlace p) -> p.located() ? p.precision() : 5)
                .thenComparing(p -> -counts.get(p.iri())).thenComparing(ToldPlace::iri));
    }

    TimeBounds time() {
        List<TimeBounds> stated = told.stream().map(ToldEvent::time).filter(TimeBounds::stated).toList();
        List<TimeBounds> close = stated.stream().filter(TimeBounds::close).toList();
        List<TimeBounds> all = !close.isEmpty() ? close : !stated.isEmpty() ? stated : told.stream().map(ToldEvent::time).toList();
        Optional<LocalDate> from = bounds(all, TimeBounds::earliest).max(Comparator.naturalOrder());
        Optional<LocalDate> to = bounds(all, TimeBounds::latest).min(Comparator.naturalOrder());
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {   // they differ: all days that one of them tells
            from = bounds(all, TimeBounds::earliest).min(Comparator.naturalOrder());
            to = bounds(all, TimeBounds::latest).max(Comparator.naturalOrder());
        }
        boolean dated = !stated.isEmpty();
        return new TimeBounds(from, to, dated, "");
    }

    private static java.util.stream.Stream<LocalDate> bounds(List<TimeBounds> all, Function<TimeBounds, Optional<LocalDate>> bound) {
        return all.stream().flatMap(t -> bound.apply(t).stream());
    }

    /** Everybody whom some description names in that role. */
    List<Party> parties(Function<ToldEvent, List<Party>> role) {
        return told.stream().map(role).flatMap(Collection::stream).filter(Party::named)
                .collect(Collectors.toMap(Party::iri, p -> p, (a, b) -> a.label().compareTo(b.label()) <= 0 ? a : b, TreeMap::new))
                .values().stream().toList();
    }

    String label(EventType type) {
        TimeBounds time = time();
        String days = !time.stated() ? time.latest().map(d -> "by " + d).orElse("")
                : time.earliest().equals(time.latest()) ? time.earliest().map(LocalDate::toString).orElse("")
                : time.earliest().map(LocalDate::toString).orElse("…") + " to " + time.latest().map(LocalDate::toString).orElse("…");
        return type.localName().replace('-', ' ') + place().map(p -> ", " + p.label()).orElse("") + (days.isEmpty() ? "" : ", " + days);
    }
}

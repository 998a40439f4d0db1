package casus.mention;

import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The drafts of one article; a span of the text is claimed once, by whoever comes first. Used by one thread. */
final class Drafts {

    private final TreeMap<Integer, Draft> byStart = new TreeMap<>();
    private final List<Draft> nested = new ArrayList<>();

    boolean free(Span span) {
        var before = byStart.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    /** Adds the draft unless its span is taken. */
    boolean add(Draft draft) {
        if (draft.span().isEmpty() || !free(draft.span())) {
            return false;
        }
        byStart.put(draft.span().start(), draft);
        return true;
    }

    /** Adds a name that stands inside another mention («forces de Haftar» holds «Haftar»). */
    void addNested(Draft draft) {
        nested.add(draft);
    }

    /** Takes back what stands at this span. */
    void remove(Span span) {
        byStart.remove(span.start());
    }

    Optional<Draft> at(int position) {
        var entry = byStart.floorEntry(position);
        return entry != null && entry.getValue().span().contains(position) ? Optional.of(entry.getValue()) : Optional.empty();
    }

    /** The last draft that ends at or before this position. */
    Optional<Draft> before(int position) {
        var entry = byStart.lowerEntry(position);
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }

    List<Draft> overlapping(Span span) {
        List<Draft> overlapping = new ArrayList<>(2);
        for (var e = byStart.lowerEntry(span.end()); e != null && e.getValue().span().overlaps(span); e = byStart.lowerEntry(e.getKey())) {
            overlapping.add(0, e.getValue());   // drafts do not overlap each other: those that overlap the span stand together
        }
        return overlapping;
    }

    List<Draft> all() {
        return List.copyOf(byStart.values());
    }

    List<Draft> withNested() {
        List<Draft> all = new ArrayList<>(byStart.values());
        all.addAll(nested);
        all.sort(Comparator.comparing(Draft::span));
        return all;
    }
}

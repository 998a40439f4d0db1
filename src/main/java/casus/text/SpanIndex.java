package casus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things that stand somewhere in a text, found by where they stand without a look at all of them: what keeps the work on a long article
 * in proportion to its length. Immutable.
 */
public final class SpanIndex<T> {

    /** @param rank position among the things as given */
    private record Entry<T>(Span span, int rank, T thing) {
    }

    private final List<Entry<T>> entries = new ArrayList<>();
    private final int[] furthest;

    private SpanIndex(List<Entry<T>> unordered) {
        entries.addAll(unordered);
        entries.sort(Comparator.comparingInt(e -> e.span.start()));
        furthest = new int[entries.size()];
        int end = -1;
        for (int i = 0; i < furthest.length; i++) {
            end = Math.max(end, entries.get(i).span.end());
            furthest[i] = end;
        }
    }

    /** An index of things with one span each. */
    public static <T> SpanIndex<T> of(List<T> things, Function<T, Span> span) {
        return ofMany(things, t -> List.of(span.apply(t)));
    }

    /** An index of things with any number of spans each. */
    public static <T> SpanIndex<T> ofMany(List<T> things, Function<T, List<Span>> spans) {
        List<Entry<T>> entries = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (Span span : spans.apply(things.get(i))) {
                entries.add(new Entry<>(span, i, things.get(i)));
            }
        }
        return new SpanIndex<>(entries);
    }

    /** The things that overlap this span, each once, in the order in which they were given. */
    public List<T> overlapping(Span span) {
        return found(span, thing -> true);
    }

    /** Whether one that passes the test overlaps this span. */
    public boolean overlaps(Span span, Predicate<T> test) {
        return !found(span, test).isEmpty();
    }

    /** Whether any overlaps this span. */
    public boolean overlaps(Span span) {
        return !overlapping(span).isEmpty();
    }

    private List<T> found(Span span, Predicate<T> test) {
        List<Entry<T>> found = new ArrayList<>(2);
        for (int i = before(span.end()) - 1; i >= 0 && furthest[i] > span.start(); i--) {
            Entry<T> e = entries.get(i);
            if (e.span.overlaps(span) && test.test(e.thing)) {
                found.add(e);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(e -> e.rank));
        }
        List<T> things = new ArrayList<>(found.size());
        int last = -1;
        for (Entry<T> e : found) {
            if (e.rank != last) {
                things.add(e.thing);
            }
            last = e.rank;
        }
        return things;
    }

    /** How many begin before this position. */
    private int before(int position) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).span.start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

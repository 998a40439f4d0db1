package casus.fusion.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds articles that may share passages: same address, or sentences with a key in common within about a week. Background sentences that an
 * agency repeats for years do not bring its articles together.
 */
final class PassageIndex {

    private static final int DAYS = 7;

    private final List<Sketch> all;
    private final long[] keys;
    private final int[] owners;

    PassageIndex(List<Sketch> sketches) {
        this.all = sketches;
        List<long[]> each = new ArrayList<>();
        int count = 0;
        for (Sketch sketch : all) {
            long[] mine = keys(sketch, 0);
            each.add(mine);
            count += mine.length;
        }
        long[] unsorted = new long[count];
        int[] owner = new int[count];
        int at = 0;
        for (int i = 0; i < each.size(); i++) {
            for (long key : each.get(i)) {
                unsorted[at] = key;
                owner[at++] = i;
            }
        }
        keys = unsorted.clone();
        Arrays.parallelSort(keys);
        owners = new int[count];
        int[] taken = new int[count];
        for (int i = 0; i < count; i++) {
            int place = first(unsorted[i]);
            owners[place + taken[place]++] = owner[i];
        }
    }

    List<Sketch> candidates(Sketch sketch) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int shift = -1; shift <= 1; shift++) {
            for (long key : keys(sketch, shift)) {
                for (int i = first(key); i < keys.length && keys[i] == key; i++) {
                    found.add(owners[i]);
                }
            }
        }
        return found.stream().map(all::get).filter(s -> s != sketch).toList();
    }

    private static long[] keys(Sketch sketch, int shift) {
        Optional<LocalDate> day = sketch.article.day();
        long week = day.map(d -> Math.floorDiv(d.toEpochDay(), DAYS) + shift).orElse(Long.MIN_VALUE);
        TreeSet<Long> keys = new TreeSet<>();
        for (Sketch.Line line : sketch.lines) {
            for (long key : line.keys()) {
                keys.add(key * 31 + week);
            }
        }
        if (!sketch.article.url().isEmpty()) {
            keys.add(sketch.article.url().hashCode() * 0x9e3779b97f4a7c15L);
        }
        return keys.stream().mapToLong(k -> k).toArray();
    }

    private int first(long value) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

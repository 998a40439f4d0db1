package casus.fusion.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** From blocks to the descriptions in them, in arrays that stay small for hundreds of thousands. Immutable. */
final class BlockIndex {

    private final List<Described> all;
    private final long[] keys;
    private final int[] members;

    BlockIndex(List<Described> all) {
        this.all = all;
        long[][] hashes = new long[all.size()][];
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            hashes[i] = all.get(i).blocks();
            count += hashes[i].length;
        }
        long[] each = new long[count];
        int[] owner = new int[count];
        int at = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (long hash : hashes[i]) {
                each[at] = hash;
                owner[at++] = i;
            }
        }
        keys = each.clone();
        Arrays.parallelSort(keys);
        members = new int[count];
        int[] taken = new int[count];
        for (int i = 0; i < count; i++) {
            int place = first(keys, each[i]);
            members[place + taken[place]++] = owner[i];
        }
    }

    /** Others that share a block with the description of this number, in order. */
    int[] candidates(int number) {
        BitSet found = new BitSet();
        for (String key : new Keys(all.get(number)).sought) {
            long hash = hash(key);
            for (int i = first(keys, hash); i < keys.length && keys[i] == hash; i++) {
                found.set(members[i]);
            }
        }
        found.clear(number);
        return found.stream().toArray();
    }

    /** The first place of a value in a sorted array, or where it would stand. */
    private static int first(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}

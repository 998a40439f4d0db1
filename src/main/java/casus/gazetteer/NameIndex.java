package casus.gazetteer;

import java.util.function.IntConsumer;

/**
 * Maps names to numbers, several to one, in two flat arrays: open addressing on 64-bit hashes of the names, which are not kept. That two
 * of a million names share a hash has odds of about one in forty million. Filled by one thread, then read by many.
 */
final class NameIndex {

    private static final long OFFSET = 0xcbf29ce484222325L, PRIME = 0x100000001b3L;

    private long[] hashes;
    private int[] values;
    private int size;

    NameIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 3 / 2)) * 2;
        hashes = new long[capacity];
        values = new int[capacity];
    }

    static long hash(CharSequence name) {
        return hash(OFFSET, name);
    }

    /** The hash of a name behind a character that tells what kind of name it is. */
    static long hash(char kind, CharSequence name) {
        return hash((OFFSET ^ kind) * PRIME, name);
    }

    private static long hash(long seed, CharSequence name) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        return finish(hash);
    }

    /** The same hash of a name in basic Latin letters, one byte each, behind a character that tells what kind of name it is. */
    static long hash(char kind, byte[] text, int start, int end) {
        return hash((OFFSET ^ kind) * PRIME, text, start, end);
    }

    /** The same hash of a name in basic Latin letters, one byte each. */
    static long hash(byte[] text, int start, int end) {
        return hash(OFFSET, text, start, end);
    }

    private static long hash(long seed, byte[] text, int start, int end) {
        long hash = seed;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        return finish(hash);
    }

    void put(long hash, int value) {
        if (size * 4L > hashes.length * 3L) {
            grow();
        }
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash && values[slot] == value) {
                return;
            }
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        values[slot] = value;
        size++;
    }

    void forEach(long hash, IntConsumer action) {
        for (int slot = slot(hash); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            if (hashes[slot] == hash) {
                action.accept(values[slot]);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> 20) & hashes.length - 1;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new int[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldValues[i]);
            }
        }
    }

    /** Spreads the hash over all bits; 0 marks an empty slot. */
    private static long finish(long hash) {
        long spread = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        spread ^= spread >>> 29;
        return spread == 0 ? 1 : spread;
    }
}

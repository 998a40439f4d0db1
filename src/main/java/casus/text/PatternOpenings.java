package casus.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of several patterns may fit where some words begin, from the first words alone. It is a tree that grows as texts are read:
 * each word leads on to a node that holds the patterns that fit the words so far, or would if more followed. After most words nothing can
 * follow, so that most places of a text take one look-up. Safe to share between threads.
 */
final class PatternOpenings {

    /** Looking at more words costs more than trying the few patterns that are left. */
    private static final int DEPTH = 4;
    private static final int LETTERS = 2;
    private static final int MOST_BEGINNINGS = 5_000;
    private static final int LONGEST_STEP = 32;
    private static final int MOST_NODES = 100_000;

    /**
     * What is known after some words.
     *
     * @param possible positions of the patterns that may fit
     * @param open     whether more words could rule some of them out
     */
    private record Node(BitSet possible, boolean open, Map<String, Node> next) {
    }

    private static final Node DEAD = new Node(new BitSet(), false, Map.of());

    private final List<Pattern> openings;
    private final Node root;
    private final AtomicInteger nodes = new AtomicInteger();
    private final Map<String, Node> beginnings = new ConcurrentHashMap<>();

    PatternOpenings(List<Pattern> patterns) {
        openings = patterns.stream().map(p -> Pattern.compile(withoutLookbehind(p.pattern()), p.flags())).toList();
        BitSet all = new BitSet();
        all.set(0, openings.size());
        root = new Node(all, true, new ConcurrentHashMap<>());
    }

    /** Positions of the patterns that may fit at {@code start}, where a word begins that ends at {@code end}. Not to be changed. */
    BitSet at(String text, int start, int end, int limit) {
        Node node = root;
        int from = start;
        int to = end;
        for (int depth = 0; depth < DEPTH; depth++) {
            node = after(node, text, start, from, to);
            if (!node.open || to >= limit) {
                break;
            }
            from = to;
            to = stepEnd(text, from, limit);
            if (to - from > LONGEST_STEP) {
                break;
            }
        }
        return node.possible;
    }

    private Node after(Node node, String text, int start, int from, int to) {
        String step = text.substring(from, to);
        Node known = node.next.get(step);
        if (known == null) {
            BitSet candidates = node == root ? beginning(text.substring(from, Math.min(to, from + LETTERS))) : node.possible;
            known = of(candidates, text.substring(start, to));
            if (nodes.get() < MOST_NODES && node.next.putIfAbsent(step, known) == null) {
                nodes.incrementAndGet();
            }
        }
        return known;
    }

    /** The patterns that may fit a word that begins with these letters: of many patterns few are left to try on a word never met. */
    private BitSet beginning(String letters) {
        Node known = beginnings.get(letters);
        if (known == null) {
            known = of(root.possible, letters);
            if (beginnings.size() < MOST_BEGINNINGS) {
                beginnings.put(letters, known);
            }
        }
        return known.possible;
    }

    private Node of(BitSet candidates, String words) {
        BitSet possible = new BitSet(openings.size());
        boolean open = false;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Matcher m = openings.get(i).matcher(words);
            boolean fits = m.lookingAt();
            if (fits || m.hitEnd()) {
                possible.set(i);
                open |= m.hitEnd();
            }
        }
        return possible.isEmpty() ? DEAD : new Node(possible, open, open ? new ConcurrentHashMap<>(4) : Map.of());
    }

    /** End of the word that follows what stands between words. */
    private static int stepEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return wordEnd(text, at, limit);
    }

    static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The pattern without its {@code (?<=…)} and {@code (?<!…)}: fits whatever the pattern fits, and perhaps more. */
    private static String withoutLookbehind(String pattern) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.startsWith("(?<=", i) || pattern.startsWith("(?<!", i)) {
                i = close(pattern, i);
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }

    private static int close(String pattern, int open) {
        int depth = 0;
        boolean set = false;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (set) {
                set = c != ']';
            } else if (c == '[') {
                set = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return pattern.length();
    }
}

package casus.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where several patterns fit a text, trying each only at words that can begin it. Whether a word can is found out once: it can
 * when the
 * pattern matches it or it is too short to tell. Most words begin nothing, so that most of a text is never tried. Safe to share
 * between threads.
 */
public final class PatternScan {

    private static final int MOST_WORDS = 60_000;
    private static final BitSet NONE = new BitSet();

    private final List<Pattern> patterns;
    private final List<Pattern> openings;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** @param patterns that begin with a word: a letter or digit behind none */
    public PatternScan(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.openings = patterns.stream().map(p -> Pattern.compile(withoutLookbehind(p.pattern()), p.flags())).toList();
    }

    /**
     * Calls back for each fit, in order of the text and then of the patterns; fits of one pattern do not overlap.
     *
     * @param found gets the matcher, to be read at once, and the position of its pattern
     */
    public void find(String text, Span within, ObjIntConsumer<Matcher> found) {
        int[] free = new int[patterns.size()];
        Matcher[] matchers = new Matcher[patterns.size()];
        int at = within.start();
        while (at < within.end()) {
            int end = wordEnd(text, at, within.end());
            if (end == at) {
                at++;
                continue;
            }
            BitSet possible = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? NONE : of(text.substring(at, end));
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                if (at < free[i]) {
                    continue;
                }
                if (matchers[i] == null) {
                    matchers[i] = patterns.get(i).matcher(text).useTransparentBounds(true);
                }
                if (matchers[i].region(at, within.end()).lookingAt()) {
                    free[i] = matchers[i].end();
                    found.accept(matchers[i], i);
                }
            }
            at = end;
        }
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Positions of the patterns that may fit where this word begins. */
    private BitSet of(String word) {
        BitSet fits = known.get(word);
        if (fits == null) {
            fits = openings(word.toLowerCase(Locale.ROOT));
            if (known.size() < MOST_WORDS) {
                known.put(word, fits);
            }
        }
        return fits;
    }

    private BitSet openings(String word) {
        BitSet fits = new BitSet(openings.size());
        for (int i = 0; i < openings.size(); i++) {
            Matcher m = openings.get(i).matcher(word);
            if (m.lookingAt() || m.hitEnd()) {
                fits.set(i);
            }
        }
        return fits;
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

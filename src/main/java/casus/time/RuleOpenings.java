package casus.time;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which patterns can begin with which word, found out once for each word: a pattern can when the word matches it or is too short to tell. Most words
 * begin no expression of time, so that most of a text is never tried. Safe to share.
 */
final class RuleOpenings {

    private static final int MOST_WORDS = 60_000;

    private final List<Pattern> openings;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** @param patterns regular expressions as text; what they demand of the words before them is left out */
    RuleOpenings(List<String> patterns) {
        this.openings = patterns.stream()
                .map(p -> Pattern.compile(withoutLookbehind(p), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    }

    /** Positions of the patterns that may fit where this word begins. */
    BitSet of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        BitSet rules = known.get(lower);
        if (rules == null) {
            rules = find(lower);
            if (known.size() < MOST_WORDS) {
                known.put(lower, rules);
            }
        }
        return rules;
    }

    private BitSet find(String word) {
        BitSet rules = new BitSet(openings.size());
        for (int i = 0; i < openings.size(); i++) {
            Matcher m = openings.get(i).matcher(word);
            if (m.lookingAt() || m.hitEnd()) {
                rules.set(i);
            }
        }
        return rules;
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

package casus.text;

import java.util.BitSet;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where several patterns fit a text, trying each only at words that can begin it: most words begin nothing, so that most of a text
 * is never tried. Safe to share between threads.
 */
public final class PatternScan {

    private final List<Pattern> patterns;
    private final PatternOpenings openings;

    /** @param patterns that begin with a word: a letter or digit behind none */
    public PatternScan(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.openings = new PatternOpenings(patterns);
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
            int end = PatternOpenings.wordEnd(text, at, within.end());
            if (end == at) {
                at++;
                continue;
            }
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                BitSet possible = openings.at(text, at, end, within.end());
                for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                    if (at >= free[i]) {
                        Matcher m = matchers[i] == null ? patterns.get(i).matcher(text).useTransparentBounds(true) : matchers[i];
                        matchers[i] = m;
                        if (m.region(at, within.end()).lookingAt()) {
                            free[i] = m.end();
                            found.accept(m, i);
                        }
                    }
                }
            }
            at = end;
        }
    }
}

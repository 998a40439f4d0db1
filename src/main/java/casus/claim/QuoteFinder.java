package casus.claim;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations. Marks that open and close differ («…», “…”) or not ("…"); a quotation that no mark closes ends with its
 * paragraph, and one that a mark closes may run over several paragraphs only with marks that differ.
 */
final class QuoteFinder {

    private static final String OPEN = "«“„\"";
    private static final int LONGEST = 4000;

    private QuoteFinder() {
    }

    static List<Quote> find(String text) {
        List<Quote> quotes = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) < 0 || c == '"' && !opens(text, i)) {
                i++;
                continue;
            }
            int end = close(text, i, c);
            Span inner = trim(text, i + 1, end);
            if (!inner.isEmpty()) {
                quotes.add(new Quote(inner, new Span(i, Math.min(end + 1, text.length()))));
            }
            i = end + 1;
        }
        return quotes;
    }

    private static boolean opens(String text, int i) {
        boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "('’:".indexOf(text.charAt(i - 1)) >= 0 || glued(text, i);
        boolean wordAfter = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return spaceBefore && wordAfter || spaceBefore && i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    /** ‹effet."Nous›: the blank between two sentences is missing. */
    private static boolean glued(String text, int i) {
        return text.charAt(i - 1) == '.' && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    }

    private static int close(String text, int open, char mark) {
        String closing = mark == '«' ? "»" : mark == '"' ? "\"" : "”\"";
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) >= 0) {
                return i;
            }
            if (c == '\n' && mark == '"') {
                return i;
            }
        }
        int paragraph = text.indexOf('\n', open);
        return paragraph < 0 || paragraph > limit ? limit : paragraph;
    }

    private static Span trim(String text, int start, int end) {
        int a = start;
        int b = Math.min(end, text.length());
        while (a < b && space(text.charAt(a))) {
            a++;
        }
        while (b > a && (space(text.charAt(b - 1)) || text.charAt(b - 1) == ',')) {
            b--;
        }
        return new Span(a, b);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}

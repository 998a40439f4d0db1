package casus.language.token;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts folded text into sentences. A line's end ends a sentence too (headlines, paragraphs), unless the text is wrapped: then the next
 * line goes on in lower case after a line without a final mark. A {@link Dateline} is a sentence of its own. Immutable.
 */
public final class SentenceSplitter {

    private static final String CLOSERS = "»\")]}'";
    /** Datelines stand at the head of an article, behind its headline and the like. */
    private static final int HEAD = 1000;
    private static final String OPENERS = "«\"([{'-–—•*";

    private final TokenRules rules;

    public SentenceSplitter(TokenRules rules) {
        this.rules = rules;
    }

    /** Spans without surrounding space that together hold every character that is no space. */
    public List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int n = text.length();
        int start = afterDateline(sentences, text, skipSpace(text, 0));
        for (int i = start; i < n; i++) {
            char c = text.charAt(i);
            int cut = -1;
            if (c == '\n' || c == '\r') {
                cut = endsLine(text, start, i) ? i : -1;
                i = cut < 0 ? skipSpace(text, i) - 1 : i;   // so that a run of blanks is looked at once
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                cut = endsSentence(text, start, i);
            }
            if (cut >= 0) {
                addTrimmed(sentences, text, start, cut);
                int next = skipSpace(text, cut);
                boolean newLine = text.substring(cut, next).indexOf('\n') >= 0;
                start = newLine ? afterDateline(sentences, text, next) : next;
                i = start - 1;
            }
        }
        addTrimmed(sentences, text, start, n);
        return sentences;
    }

    /** Cuts off a dateline that begins here, as a sentence of its own. */
    private static int afterDateline(List<Span> sentences, String text, int start) {
        int end = start < HEAD ? Dateline.end(text, start) : -1;
        if (end < 0) {
            return start;
        }
        addTrimmed(sentences, text, start, end);
        return skipSpace(text, end);
    }

    /** Whether a sentence that {@link #sentences} found is nothing but a dateline. */
    public static boolean isDateline(String text, Span sentence) {
        return sentence.start() < HEAD && Dateline.end(text, sentence.start()) == sentence.end();
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Folding.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void addTrimmed(List<Span> sentences, String text, int a, int end) {
        int b = end;
        while (b > a && Folding.isSpace(text.charAt(b - 1))) {
            b--;
        }
        if (a < b) {
            sentences.add(new Span(a, b));
        }
    }

    private static boolean endsLine(String text, int start, int newline) {
        int next = newline;
        int breaks = 0;
        while (next < text.length() && Folding.isSpace(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        int last = newline - 1;
        while (last > start && Folding.isSpace(text.charAt(last))) {
            last--;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        boolean open = last > start && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',');
        return breaks > 1 || !goesOn || !open;
    }

    /** Where the sentence ends that this mark closes, or -1 when it goes on. */
    private int endsSentence(String text, int start, int mark) {
        int n = text.length();
        int end = mark + 1;
        while (end < n && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean single = text.charAt(mark) == '.' && end == mark + 1;
        if (single && end < n && !Folding.isSpace(text.charAt(end)) && CLOSERS.indexOf(text.charAt(end)) < 0) {
            return gluedSentence(text, mark) ? end : -1;
        }
        if (single && end < n && text.charAt(end) == '"' && gluedQuote(text, mark)) {
            boolean opens = text.substring(start, end).chars().filter(c -> c == '"').count() % 2 == 0;
            return opens ? end : end + 1;
        }
        if (single && isAbbreviation(text, start, mark)) {
            return -1;
        }
        end = withClosers(text, end);
        int next = end;
        while (next < n && Folding.isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        if (next >= n || text.charAt(next) == '\n') {
            return end;
        }
        return next > end || !single ? begins(text, next) ? end : -1 : -1;
    }

    /** Closing quotes and brackets belong to the sentence before them, also after a blank for "»". */
    private static int withClosers(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (CLOSERS.indexOf(c) >= 0 && !(c == '"' && opensQuote(text, end))) {
                end++;
            } else if (c == ' ' && end + 1 < text.length() && text.charAt(end + 1) == '»') {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean opensQuote(String text, int quote) {
        boolean blankBefore = quote > 0 && Folding.isSpace(text.charAt(quote - 1));
        return blankBefore && quote + 1 < text.length() && !Folding.isSpace(text.charAt(quote + 1));
    }

    private static boolean begins(String text, int next) {
        int i = next;
        while (i < text.length() && (OPENERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
            i++;
        }
        return i >= text.length() || !Character.isLowerCase(text.charAt(i)) && ",;:".indexOf(text.charAt(i)) < 0;
    }

    /** "effet.Mais", "(nord).Mais": the end of a word before the stop, a capitalised word after it. */
    private static boolean gluedSentence(String text, int stop) {
        return endsWord(text, stop) && capitalised(text, stop + 1);
    }

    /** ‹effet."Nous›: a quotation mark between the stop and a capitalised word. */
    private static boolean gluedQuote(String text, int stop) {
        return endsWord(text, stop) && capitalised(text, stop + 2);
    }

    private static boolean endsWord(String text, int stop) {
        return stop > 1 && (CLOSERS.indexOf(text.charAt(stop - 1)) >= 0
                || Character.isLowerCase(text.charAt(stop - 1)) && Character.isLowerCase(text.charAt(stop - 2)));
    }

    private static boolean capitalised(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at))
                && (Character.isLowerCase(text.charAt(at + 1)) || "' ".indexOf(text.charAt(at + 1)) >= 0);
    }

    private boolean isAbbreviation(String text, int start, int stop) {
        int from = stop;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (from == stop) {
            return false;
        }
        boolean dotted = from - 1 > start && text.charAt(from - 1) == '.' && Character.isLetter(text.charAt(from - 2));
        boolean initial = stop - from == 1 && (dotted || Character.isUpperCase(text.charAt(from)));
        if (initial) {
            return !opensWithKnownWord(text, stop + 1);
        }
        String word = stop - from < 12 ? text.substring(from, stop).toLowerCase(Locale.ROOT) : "";
        return rules.abbreviations().contains(word) && !(rules.closing().contains(word) && opensWithKnownWord(text, stop + 1));
    }

    private boolean opensWithKnownWord(String text, int from) {
        int a = from;
        while (a < text.length() && text.charAt(a) == ' ') {
            a++;
        }
        int b = a;
        while (b < text.length() && b - a < 12 && Character.isLetter(text.charAt(b))) {
            b++;
        }
        return b > a && Character.isUpperCase(text.charAt(a)) && rules.openers().contains(text.substring(a, b).toLowerCase(Locale.ROOT));
    }
}

package casus.store;

import casus.fusion.told.FoldedText;
import casus.fusion.told.Passage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The text of an article in sentences, by rules that need no language model: they only have to be the same for the same words. */
final class ToldText {

    /** Shorter sentences are too common to tell that one article copies another. */
    private static final int LEAST_WORDS = 8;

    private final String text;
    private final int[] indexes;
    private final TreeMap<Integer, Integer> sentences = new TreeMap<>();

    ToldText(String text) {
        this.text = text;
        this.indexes = text.codePointCount(0, text.length()) == text.length() ? null : indexes(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            lines(from, to);
            from = to;
        }
    }

    private static int[] indexes(String text) {
        int[] at = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0; i < at.length; i++) {
            at[i] = text.offsetByCodePoints(0, i);
        }
        return at;
    }

    private void lines(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    sentences.put(start, i);
                }
                start = i + 1;
            }
        }
    }

    int length() {
        return indexes == null ? text.length() : indexes.length - 1;
    }

    /** The words between two code-point offsets. */
    String between(int begin, int end) {
        return text.substring(index(begin), index(Math.max(begin, end)));
    }

    /** The sentence at a code-point offset, on one line. */
    String sentenceAt(int begin) {
        var found = sentences.floorEntry(index(begin));
        return found == null ? "" : line(found.getKey(), found.getValue());
    }

    List<Passage> passages() {
        List<Passage> out = new ArrayList<>();
        sentences.forEach((from, to) -> {
            List<String> words = FoldedText.words(text.substring(from, to));
            if (words.size() >= LEAST_WORDS) {
                out.add(new Passage(text.codePointCount(0, from), text.codePointCount(0, to), line(from, to), FoldedText.hash(words)));
            }
        });
        return out;
    }

    private int index(int point) {
        return indexes == null ? Math.min(point, text.length()) : indexes[Math.min(point, indexes.length - 1)];
    }

    private String line(int from, int to) {
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }
}

package casus.query.portrait;

import java.util.List;
import java.util.Objects;

/**
 * A sentence with marked words.
 *
 * @param article  the article's id
 * @param sentence its text, on one line
 * @param marks    what to underline, in order, not overlapping
 */
public record Quotation(String article, String sentence, List<Mark> marks) {

    /** A range of UTF-16 indexes of the sentence. */
    public record Mark(int start, int end) {
        public Mark {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("no mark: " + start + ".." + end);
            }
        }
    }

    public Quotation {
        Objects.requireNonNull(article);
        Objects.requireNonNull(sentence);
        marks = List.copyOf(marks);
    }
}

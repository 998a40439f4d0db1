package casus.language;

import casus.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text with its sentences; tagged, and parsed when {@code parsed}.
 *
 * @param language BCP 47 tag of the rules that were used
 * @param parsed   whether tokens carry heads and relations
 */
public record AnalyzedText(String text, String language, List<Sentence> sentences, boolean parsed) {

    public AnalyzedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds this index of the text, if any does. */
    public Optional<Sentence> sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence s = sentences.get(middle);
            if (index < s.span().start()) {
                high = middle - 1;
            } else if (index >= s.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    public String words(Span span) {
        return span.of(text);
    }
}

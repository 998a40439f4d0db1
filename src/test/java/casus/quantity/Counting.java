package casus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.AnalyzedText;
import casus.language.LanguageCore;
import casus.language.LanguageCores;
import casus.time.Anchor;
import casus.time.TimeExpression;
import casus.time.TimeExtractor;
import java.util.List;

/** Reads the numbers of sentences of one language, to test what they mean. */
record Counting(LanguageCore core, TimeExtractor times, QuantityExtractor extractor) {

    static Counting of(String language) {
        return new Counting(LanguageCores.of(language), TimeExtractor.of(language), QuantityExtractor.of(language));
    }

    List<Quantity> in(String sentence) {
        AnalyzedText parsed = core.parse(core.tag(sentence), List.of());
        return extractor.extract(parsed, times.extract(parsed, Anchor.NONE).stream().map(TimeExpression::span).toList());
    }

    /** The sentence holds one quantity, these words, with these bounds (null for open). */
    void holds(String sentence, String words, Long min, Long max, boolean approximate) {
        List<Quantity> found = in(sentence);
        assertThat(found).as(sentence).hasSize(1);
        Quantity q = found.get(0);
        assertThat(q.span().of(sentence)).isEqualTo(words);
        assertThat(q.min().isPresent() ? q.min().getAsLong() : null).as(sentence).isEqualTo(min);
        assertThat(q.max().isPresent() ? q.max().getAsLong() : null).as(sentence).isEqualTo(max);
        assertThat(q.approximate()).as(sentence).isEqualTo(approximate);
    }
}

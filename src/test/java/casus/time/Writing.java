package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.AnalyzedText;
import casus.language.LanguageCore;
import casus.language.LanguageCores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A day on which sentences of one language are written, to test what their dates mean. */
record Writing(TimeExtractor extractor, LanguageCore core, Anchor anchor) {

    private static final Map<String, TimeExtractor> EXTRACTORS = new ConcurrentHashMap<>();

    static Writing on(String language, String day) {
        return new Writing(EXTRACTORS.computeIfAbsent(language, TimeExtractor::of), LanguageCores.of(language),
                new Anchor(Optional.of(LocalDate.parse(day)), Anchor.Origin.METADATA, "", Optional.empty()));
    }

    List<TimeExpression> in(String text) {
        return in(text, anchor);
    }

    List<TimeExpression> in(String text, Anchor from) {
        AnalyzedText parsed = core.parse(core.tag(text), List.of());
        return extractor.extract(parsed, from);
    }

    /** The sentence holds one expression, these words, with this value ("none" for unresolved). */
    void holds(String sentence, String words, String value) {
        List<TimeExpression> found = in(sentence);
        assertThat(found).as(sentence).hasSize(1);
        assertThat(found.get(0).span().of(sentence)).isEqualTo(words);
        assertThat(found.get(0).value().orElse("none")).as(sentence).isEqualTo(value);
    }
}

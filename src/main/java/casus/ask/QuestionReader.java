package casus.ask;

import casus.article.Article;
import casus.article.Metadata;
import casus.extract.Extraction;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import casus.language.LanguageCores;
import casus.text.Span;
import casus.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds names, days and other values in a question of one language. A pure function, safe to share between threads. */
final class QuestionReader {

    private final QuestionWords words;
    private final QuestionNames names;
    private final Optional<Extractor> extractor;
    private final String language;

    QuestionReader(Knowledge knowledge, String language) {
        this.language = language;
        words = QuestionLanguage.words(language);
        names = new QuestionNames(knowledge, language, words);
        extractor = LanguageCores.supports(language) ? Optional.of(new Extractor(knowledge, language)) : Optional.empty();
    }

    Findings read(String question, Optional<LocalDate> today) {
        Article article = new Article("question", question, new Metadata(Optional.empty(), Optional.empty(), today, Optional.of(language),
                Optional.empty(), Optional.empty()));
        Optional<Extraction> extraction = extractor.map(e -> e.extract(article));
        List<TimeExpression> times = extraction.map(Extraction::times).orElse(List.of()).stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION).toList();
        List<Named> named = names.find(question, extraction, times.stream().map(TimeExpression::span).toList());
        List<Span> taken = new ArrayList<>(times.stream().map(TimeExpression::span).toList());
        named.forEach(n -> taken.add(new Span(n.start(), n.end())));
        String plain = Interpreter.plain(without(question, taken));
        Optional<String> unsettled = times.stream().filter(t -> !settled(t, today)).findFirst()
                .map(t -> question.substring(t.span().start(), t.span().end()));
        return new Findings(plain, named, times.stream().flatMap(t -> t.earliest().stream()).min(Comparator.naturalOrder()),
                times.stream().flatMap(t -> t.latest().stream()).max(Comparator.naturalOrder()), unsettled, words.values(plain));
    }

    /** A day that is counted from another is settled only when the asker says from which. */
    private static boolean settled(TimeExpression time, Optional<LocalDate> today) {
        return (time.earliest().isPresent() || time.latest().isPresent()) && (today.isPresent() || time.anchor().isEmpty());
    }

    private static String without(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder(text);
        spans.forEach(s -> {
            for (int i = s.start(); i < s.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }
}

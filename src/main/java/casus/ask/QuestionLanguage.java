package casus.ask;

import casus.language.LanguageCores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The languages in which questions are understood, and how they are told apart. */
final class QuestionLanguage {

    private static final List<String> ALL = List.of("fr", "en");
    private static final Map<String, QuestionWords> WORDS = new ConcurrentHashMap<>();

    private QuestionLanguage() {
    }

    static QuestionWords words(String language) {
        return WORDS.computeIfAbsent(language, QuestionWords::new);
    }

    /** The language one of whose marks stands in the question; else what its function words tell. */
    static Optional<String> of(String question) {
        String plain = Interpreter.plain(question);
        List<String> marked = ALL.stream().filter(l -> words(l).list("language").standsIn(plain)).toList();
        return marked.size() == 1 ? Optional.of(marked.get(0))
                : LanguageCores.detect(question).filter(ALL::contains).or(() -> marked.stream().findFirst());
    }
}

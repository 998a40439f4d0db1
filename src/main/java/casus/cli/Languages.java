package casus.cli;

import casus.article.Article;
import casus.error.CasusException;
import casus.error.Problem;
import casus.extract.Extraction;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import casus.language.LanguageCores;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gives each article to the extractor of its language. */
final class Languages {

    private static final String USUAL = "fr";

    private Languages() { }

    /**
     * An extractor for all articles; it loads knowledge now and each language when it is first met. Thread-safe; an article in a
     * language that is not read is a failure of that article.
     */
    static Function<Article, Extraction> extractor(List<Path> namesOfUser) {
        Knowledge knowledge = knowledge(namesOfUser);
        Map<String, Extractor> loaded = new ConcurrentHashMap<>();
        return article -> {
            String language = article.metadata().lang().or(() -> LanguageCores.detect(article.text())).orElse(USUAL).toLowerCase(Locale.ROOT).split("[-_]")[0];
            if (!LanguageCores.supports(language)) {
                throw new CasusException(Problem.INPUT_MALFORMED, "language " + language + " is not read, only "
                        + String.join(", ", LanguageCores.languages()) + "; --lang says so where the language was not recognised");
            }
            return loaded.computeIfAbsent(language, l -> new Extractor(knowledge, l)).extract(article);
        };
    }

    private static Knowledge knowledge(List<Path> namesOfUser) {
        for (Path file : namesOfUser) {
            if (!Files.isRegularFile(file)) {
                throw new CasusException(Problem.INPUT_MISSING, "there is no file " + file);
            }
        }
        try {
            return Knowledge.load(namesOfUser);
        } catch (UncheckedIOException e) {
            throw new CasusException(Problem.INPUT_MALFORMED, e.getCause().getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CasusException(Problem.INPUT_MALFORMED, e.getMessage(), e);
        }
    }
}

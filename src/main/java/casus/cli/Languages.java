package casus.cli;

import casus.article.Article;
import casus.extract.Extraction;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import casus.language.AnalyzedText;
import casus.language.LanguageCores;
import casus.time.Anchor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gives each article to the extractor of its language. */
final class Languages {

    private static final String USUAL = "fr";

    private Languages() { }

    /** An extractor for all articles; it loads knowledge now and each language when it is first met. Thread-safe. */
    static Function<Article, Extraction> extractor(List<Path> namesOfUser) {
        Knowledge knowledge = namesOfUser.isEmpty() ? Knowledge.standard() : Knowledge.load(namesOfUser);
        Map<String, Extractor> loaded = new ConcurrentHashMap<>();
        return article -> {
            String language = article.metadata().lang().or(() -> LanguageCores.detect(article.text())).orElse(USUAL).split("[-_]")[0];
            if (!LanguageCores.supports(language)) {
                return unread(article, language);
            }
            return loaded.computeIfAbsent(language, l -> new Extractor(knowledge, l)).extract(article);
        };
    }

    /** The article as it is, with nothing found in it, for a language that no extractor knows. */
    private static Extraction unread(Article article, String language) {
        return new Extraction(article, new AnalyzedText(article.text(), language, List.of(), false), Anchor.NONE, List.of(), List.of(),
                List.of(), List.of());
    }

    /** Whether the extraction had no extractor for the article's language. */
    static boolean unread(Extraction extraction) {
        return !LanguageCores.supports(extraction.analysis().language());
    }
}

package casus.bench;

import casus.article.Article;
import casus.article.ArticleReader;
import casus.article.Metadata;
import casus.article.Reading;
import casus.evaluate.GoldArticle;
import casus.language.LanguageCores;
import casus.language.token.Folding;
import casus.language.token.SentenceSplitter;
import casus.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fresh articles from the sentences of real ones, shuffled, so that no result can be remembered from a whole article. Half of the
 * sentences serve to warm the program up, the others are read once each. The folder holds annotated articles (.json) or any input
 * that {@link ArticleReader} reads.
 */
record RealText(List<Article> warm, List<Article> fresh) {

    static RealText of(Path folder, String language, int words) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter(LanguageCores.rules(language));
        List<String> sentences = new ArrayList<>();
        for (Article article : articles(folder, language)) {
            for (Span s : splitter.sentences(Folding.fold(article.text()))) {
                sentences.add(s.of(article.text()).strip());
            }
        }
        Collections.shuffle(sentences, new Random(7));
        int half = sentences.size() / 2;
        return new RealText(joined(sentences.subList(0, half), language, words), joined(sentences.subList(half, sentences.size()),
                language, words));
    }

    private static List<Article> articles(Path folder, String language) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(f -> f.toString().endsWith(".json"))) {
                GoldArticle.readFolder(folder).stream().map(GoldArticle::article).forEach(articles::add);
            } else {
                new ArticleReader(Metadata.NONE, Optional.empty(), InputStream.nullInputStream()).read(List.of(folder.toString()),
                        reading -> {
                            if (reading instanceof Reading.Read read) {
                                articles.add(read.article());
                            }
                        });
            }
        }
        return articles.stream().filter(a -> a.metadata().lang().map(language::equals).orElse(true)).toList();
    }

    /** Paragraphs of four sentences until there are enough words; a rest too short for an article is left out. */
    private static List<Article> joined(List<String> sentences, String language, int words) {
        List<Article> articles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int count = 0;
        int inArticle = 0;
        for (String s : sentences) {
            text.append(inArticle == 0 ? "" : inArticle % 4 == 0 ? "\n\n" : " ").append(s);
            inArticle++;
            count += s.split(" ").length;
            if (count >= words) {
                articles.add(new Article("real-" + articles.size(), text.toString(), new Metadata(Optional.empty(), Optional.empty(),
                        Optional.of(LocalDate.of(2016, 2, 25)), Optional.of(language), Optional.empty(), Optional.empty())));
                text.setLength(0);
                count = 0;
                inArticle = 0;
            }
        }
        return articles;
    }
}

package casus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.bench.ArticleGenerator;
import casus.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold of any extraction, whatever the text. The system property {@code casus.gold} adds the articles of a gold folder. */
@DisplayName("Any extraction")
class ExtractorContractTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.standard(), "fr");

    private static List<Article> corpus() throws IOException {
        List<Article> corpus = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                corpus.add(new Article(seed.getFileName().toString(), Files.readString(seed),
                        Metadata.NONE.withPublished(LocalDate.of(2016, 2, 25))));
            }
        }
        ArticleGenerator generator = new ArticleGenerator(11);
        for (int i = 0; i < 20; i++) {
            corpus.add(generator.article(i, 250));
        }
        String gold = System.getProperty("casus.gold", "");
        if (!gold.isEmpty()) {
            casus.evaluate.GoldArticle.readFolder(Path.of(gold)).forEach(g -> corpus.add(g.article()));
        }
        return corpus;
    }

    @Test
    void pointsOnlyToWordsOfTheArticle() throws IOException {
        for (Article a : corpus()) {
            assertSound(a);
        }
    }

    @Test
    void survivesAnyString() {
        Random random = new Random(2016);
        String[] bits = {"« ", " »", "\"", "selon ", "a déclaré ", "l'armée ", "l’État islamique", " 12 ", "au moins ",
                "des dizaines de ", "lundi ", "dernier ",
            "\ud83d\ude00", "\ud83d", "\u0000", "\n", "\n\n", "\u00a0", "داعش ", "Київ ", "attaque ", "tués ", "-t-il ", "(", ")", ",",
                    ".", "…", "é", "\u0301",
            "entre le 5 et ", "le 31 février ", "99999999999999999999 ", "Abou ", "al-", "du ", "aux ", "M. ", "\t", "<b>", "qu'",
                    "ils ont "};
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            assertSound(new Article("r" + i, text.toString(), Metadata.NONE.withPublished(LocalDate.of(2020, 1, 1))));
        }
    }

    @Test
    void isTheSameEachTimeAndInEveryThread() throws IOException {
        List<Article> corpus = corpus();
        List<String> once = corpus.stream().map(a -> EXTRACTOR.extract(a).toString()).toList();
        List<String> again = corpus.parallelStream().map(a -> EXTRACTOR.extract(a).toString()).toList();
        assertThat(again).isEqualTo(once);
    }

    private static void assertSound(Article a) {
        Sound.check(a, EXTRACTOR.extract(a));
    }
}

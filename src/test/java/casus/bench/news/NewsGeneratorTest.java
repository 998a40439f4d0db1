package casus.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Invented news for load")
class NewsGeneratorTest {

    private static List<Article> articles(long seed, int count) {
        NewsGenerator news = new NewsGenerator(seed, List.of("fr", "en"));
        return IntStream.range(0, count).mapToObj(i -> news.next()).toList();
    }

    @Test
    @DisplayName("is the same for the same seed and another for another")
    void deterministic() {
        assertThat(articles(3, 200)).isEqualTo(articles(3, 200)).isNotEqualTo(articles(4, 200));
    }

    @Test
    @DisplayName("repeats no article, speaks two languages and leaves no slot open")
    void varied() {
        List<Article> articles = articles(1, 2000);
        assertThat(articles).extracting(Article::text).doesNotHaveDuplicates().noneMatch(t -> t.matches("(?s).*[{}\\[|].*"));
        assertThat(articles).extracting(a -> a.metadata().lang().orElseThrow()).contains("fr", "en");
        assertThat(articles).filteredOn(a -> a.text().contains("CORRECTION")).hasSizeGreaterThan(20);
    }
}

package casus.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.article.Article;
import casus.article.Metadata;
import casus.article.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    @DisplayName("Results come in the order of the input, whatever finishes first")
    void order() {
        List<String> delivered = new ArrayList<>();
        new Run<>(article -> spin(article.id()), 4).over(articles(200), o -> delivered.add(((Outcome.Done<String>) o).result()));
        assertThat(delivered).hasSize(200).isSortedAccordingTo(java.util.Comparator.comparingInt(Integer::parseInt));
    }

    @Test
    @DisplayName("Few articles are in memory at a time")
    void bounded() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        int[] done = {0};
        new Run<>(Article::id, 2).over(sink -> articles(500).accept(r -> {
            read.incrementAndGet();
            sink.accept(r);
        }), o -> ahead.add(read.get() - done[0]++));
        assertThat(ahead).hasSize(500).allMatch(n -> n <= 17);
    }

    @Test
    @DisplayName("An article that fails is reported with its id, and the others go on")
    void failures() {
        List<Outcome<String>> outcomes = new ArrayList<>();
        new Run<String>(article -> switch (article.id()) {
            case "7" -> throw new IllegalStateException("broken");
            case "9" -> deep(0);
            default -> article.id();
        }, 2).over(articles(20), outcomes::add);
        assertThat(outcomes.stream().filter(Outcome.Failed.class::isInstance).map(o -> ((Outcome.Failed<String>) o).name()))
                .containsExactly("7", "9");
        assertThat(outcomes).hasSize(20);
    }

    @Test
    @DisplayName("A failure of the machine ends the run")
    void errors() {
        Run<String> run = new Run<>(article -> {
            throw new OutOfMemoryError("test");
        }, 2);
        assertThatThrownBy(() -> run.over(articles(3), o -> { })).isInstanceOf(OutOfMemoryError.class);
    }

    private static Consumer<Consumer<Reading>> articles(int count) {
        return sink -> {
            for (int i = 0; i < count; i++) {
                sink.accept(new Reading.Read(new Article(Integer.toString(i), "text", Metadata.NONE)));
            }
        };
    }

    /** Odd articles take longer. */
    private static String spin(String id) {
        long x = 0;
        for (int i = 0; i < (Integer.parseInt(id) % 2) * 2_000_000; i++) {
            x += i ^ id.hashCode();
        }
        return x == 42 ? "never" : id;
    }

    private static String deep(int n) {
        return n < 0 ? "" : deep(n + 1) + n;
    }
}

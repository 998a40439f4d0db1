package casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An index of spans")
class SpanIndexTest {

    @Test
    @DisplayName("finds the same things, in the same order, as a look at all of them")
    void sameAsLookingAtAll() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                int start = random.nextInt(60);
                spans.add(new Span(start, start + random.nextInt(20)));
            }
            SpanIndex<Span> index = SpanIndex.of(List.copyOf(spans), s -> s);
            int start = random.nextInt(60);
            Span asked = new Span(start, start + random.nextInt(15));
            assertThat(index.overlapping(asked)).isEqualTo(spans.stream().filter(s -> s.overlaps(asked)).toList());
            assertThat(index.overlaps(asked)).isEqualTo(spans.stream().anyMatch(s -> s.overlaps(asked)));
        }
    }

    @Test
    @DisplayName("names a thing once that overlaps with several of its spans")
    void once() {
        SpanIndex<String> index = SpanIndex.ofMany(List.of("a", "b"), s -> List.of(new Span(0, 3), new Span(2, 5)));
        assertThat(index.overlapping(new Span(1, 4))).containsExactly("a", "b");
    }
}

package casus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What every extraction promises: it points only to words of the article, and to events that it tells. */
public final class Sound {

    private Sound() { }

    public static void check(Article a, Extraction x) {
        Span text = new Span(0, a.text().length());
        List<Span> spans = new ArrayList<>();
        x.mentions().forEach(m -> spans.add(m.span()));
        x.times().forEach(t -> spans.add(t.span()));
        x.events().forEach(e -> {
            spans.addAll(e.triggers());
            e.agents().forEach(p -> spans.add(p.span()));
            e.targets().forEach(p -> spans.add(p.span()));
            e.figures().forEach(f -> spans.add(f.span()));
        });
        x.claims().forEach(c -> {
            spans.add(c.content());
            c.chain().forEach(s -> spans.add(s.span()));
            assertThat(c.events()).allSatisfy(i -> assertThat(i).isBetween(0, x.events().size() - 1));
        });
        assertThat(spans).as(a.id()).allSatisfy(s -> {
            assertThat(s.isEmpty()).isFalse();
            assertThat(text.contains(s)).isTrue();
        });
        assertThat(x.analysis().text()).isEqualTo(a.text());
    }
}

package casus.cli;

import casus.article.Article;
import casus.article.Metadata;
import casus.extract.Extraction;
import casus.rdf.Fixtures;

/**
 * The program with extractions made by hand, to be started as a process of its own. The article's text says what happens: {@code rich} and
 * anything else give a graph, {@code fail}, {@code deep} and {@code memory} fail in three ways, {@code slow} takes a while.
 */
public final class HandMade {

    private HandMade() { }

    public static void main(String[] arguments) {
        Main.run(arguments, files -> HandMade::extract);
    }

    public static Extraction extract(Article article) {
        return switch (article.text().split(" ")[0]) {
            case "rich" -> rich(article.id());
            case "fail" -> throw new IllegalStateException("made to fail");
            case "deep" -> throw new IllegalStateException(Integer.toString(deep(0)));
            case "memory" -> throw new OutOfMemoryError("made to fail");
            case "slow" -> slow(article.id());
            default -> Fixtures.bare(article.id());
        };
    }

    private static Extraction rich(String id) {
        Extraction x = Fixtures.khanasser();
        return new Extraction(new Article(id, x.article().text(), Metadata.NONE), x.analysis(), x.anchor(), x.mentions(), x.times(),
                x.events(), x.claims());
    }

    private static Extraction slow(String id) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Fixtures.bare(id);
    }

    private static int deep(int n) {
        return n < 0 ? 0 : deep(n + 1) + n;
    }
}

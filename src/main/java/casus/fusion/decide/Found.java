package casus.fusion.decide;

import casus.fusion.told.ToldArticle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds again what a decision was on: by its name, else by the words that told it in its article. */
final class Found {

    private final Map<String, ToldArticle> articles;

    Found(Map<String, ToldArticle> articles) {
        this.articles = articles;
    }

    private record Thing(String iri, String words) { }

    Decision.Target again(Decision.Target target) {
        ToldArticle article = articles.get(target.article());
        if (article == null || target.quote().isEmpty() || things(article).anyMatch(t -> t.iri().equals(target.iri()))) {
            return target;
        }
        String kind = kind(target.iri());
        Optional<Thing> found = things(article).filter(t -> kind(t.iri()).equals(kind) && t.words().equals(target.quote())).findFirst();
        return found.map(t -> new Decision.Target(t.iri(), target.article(), target.quote())).orElse(target);
    }

    private static Stream<Thing> things(ToldArticle article) {
        return Stream.of(article.events().stream().map(e -> new Thing(e.iri(), e.words())),
                article.events().stream().flatMap(e -> e.figures().stream()).map(f -> new Thing(f.iri(), f.words())),
                article.claims().stream().map(c -> new Thing(c.iri(), c.words()))).flatMap(Function.identity());
    }

    /** What the name says of the thing before its numbers: {@code event-airstrike}, {@code figure-killed}, {@code claim}. */
    private static String kind(String iri) {
        return iri.substring(iri.indexOf('#') + 1).replaceAll("-?[0-9].*$", "");
    }
}

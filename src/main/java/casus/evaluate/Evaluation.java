package casus.evaluate;

import casus.article.Article;
import casus.extract.Extraction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The score of an extractor over annotated articles.
 *
 * @param heads    every head with its counts, in reading order
 * @param placesNear share of located places within 30 km
 * @param misses   every difference, in words
 */
public record Evaluation(Map<String, Tally> heads, double placesNear, List<String> misses) {

    /** Runs the extractor over the articles and compares. */
    public static Evaluation of(List<GoldArticle> gold, Function<Article, Extraction> extractor) {
        Scorer scorer = new Scorer();
        for (GoldArticle g : gold) {
            scorer.add(g.article().id(), g.article().text(), g.annotation(), SystemAnnotation.of(extractor.apply(g.article())));
        }
        Map<String, Tally> heads = scorer.result();
        return new Evaluation(heads, scorer.placesWithin30Km(), scorer.misses());
    }

    /** Mean F1 of the seven heads. */
    public double mean() {
        return Scorer.HEADS.stream().mapToDouble(h -> heads.containsKey(h) ? heads.get(h).f1() : 0).average().orElse(0);
    }

    /** A table for people: head, precision, recall, F1, number of gold items. */
    public String table() {
        StringBuilder out = new StringBuilder(String.format("%-40s %6s %6s %6s %6s%n", "", "P", "R", "F1", "gold"));
        heads.forEach((name, t) -> out.append(String.format(Locale.ROOT, "%-40s %6.3f %6.3f %6.3f %6d%n", name, t.precision(),
                t.recall(), t.f1(), t.gold())));
        out.append(String.format(Locale.ROOT, "%-40s %20.3f%n", "places: within 30 km", placesNear));
        return out.append(String.format(Locale.ROOT, "%-40s %20.3f%n", "MEAN of the seven heads", mean())).toString();
    }
}

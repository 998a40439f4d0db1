package casus.fusion.source;

import casus.fusion.told.FoldedText;
import casus.fusion.told.Passage;
import casus.fusion.told.ToldArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is kept of an article's passages to recognise them in others: hashes of the triples of their words. */
final class Sketch {

    /** From this share of common word triples on, two sentences are one that was touched up. */
    private static final double ALIKE = 0.55;

    final ToldArticle article;
    final List<Line> lines;

    /** @param keys the two smallest hashes, one of which a sentence that was touched up mostly keeps */
    record Line(Passage passage, Set<Long> triples, long[] keys) { }

    Sketch(ToldArticle article) {
        this.article = article;
        this.lines = article.passages().stream().map(Sketch::line).toList();
    }

    private static Line line(Passage passage) {
        List<String> words = FoldedText.words(passage.words());
        Set<Long> triples = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            triples.add(mixed(FoldedText.hash(words.subList(i, i + 3))));
        }
        return new Line(passage, triples, triples.stream().mapToLong(h -> h).sorted().limit(2).toArray());
    }

    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return h ^ h >>> 33;
    }

    static boolean alike(Line a, Line b) {
        if (a.passage().hash() == b.passage().hash()) {
            return true;
        }
        Set<Long> small = a.triples().size() <= b.triples().size() ? a.triples() : b.triples();
        Set<Long> large = small == a.triples() ? b.triples() : a.triples();
        if (small.size() < large.size() * ALIKE) {
            return false;
        }
        long common = small.stream().filter(large::contains).count();
        return common >= ALIKE * (small.size() + large.size() - common);
    }
}

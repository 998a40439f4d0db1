package casus.fusion.source;

import casus.fusion.told.Passage;
import casus.fusion.told.ToldArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * What two articles have in common.
 *
 * @param share    of the shorter one's passages, those that stand in the other too
 * @param passages pairs of passages, that of the first article first
 */
record Likeness(ToldArticle a, ToldArticle b, double share, List<Passage[]> passages) {

    /** Half of the shorter text, or much of it by many passages: one text comes from the other, or both from a third. */
    private static final double COPY = 0.5;
    private static final double LONG_COPY = 0.3;

    static Likeness of(Sketch a, Sketch b) {
        List<Passage[]> pairs = new ArrayList<>();
        boolean[] taken = new boolean[b.lines.size()];
        for (Sketch.Line line : a.lines) {
            for (int j = 0; j < taken.length; j++) {
                if (!taken[j] && Sketch.alike(line, b.lines.get(j))) {
                    taken[j] = true;
                    pairs.add(new Passage[] {line.passage(), b.lines.get(j).passage()});
                    break;
                }
            }
        }
        int shorter = Math.min(a.lines.size(), b.lines.size());
        return new Likeness(a.article, b.article, shorter == 0 ? 0 : (double) pairs.size() / shorter, pairs);
    }

    boolean copy() {
        return share >= COPY && (passages.size() >= 2 || share == 1) || share >= LONG_COPY && passages.size() >= 4;
    }

    boolean sameAddress() {
        return !a.url().isEmpty() && a.url().equals(b.url());
    }

    /** Of one outlet: the later is a version of the earlier. */
    boolean version() {
        return sameAddress() || copy() && !a.outlet().isEmpty() && a.outlet().equals(b.outlet());
    }

    boolean dependent() {
        return copy() || sameAddress();
    }
}

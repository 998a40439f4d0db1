package casus.language.tag;

import casus.language.model.FeatureRows;
import casus.language.model.Scorer;
import casus.language.model.WordProfile;

/** Tags one sentence at a time. Holds working space, so one instance serves one thread. */
public final class Tagger {

    private final Scorer scorer;
    private final FeatureRows features;
    private final float[] scores;

    public Tagger(Scorer scorer) {
        this.scorer = scorer;
        this.features = new FeatureRows(scorer);
        this.scores = new float[scorer.stride()];
    }

    /** The numbers of the surface tags of the first {@code n} words. */
    public int[] tag(WordProfile[] words, int n) {
        int[] tags = new int[n];
        int p1 = -1;
        int p2 = -1;
        for (int i = 0; i < n; i++) {
            tags[i] = best(words, n, i, p1, p2);
            p2 = p1;
            p1 = tags[i];
        }
        return tags;
    }

    /** Decides one word; its features stay in {@link #features()} for training. */
    public int best(WordProfile[] words, int n, int i, int p1, int p2) {
        TagFeatures.extract(words, n, i, p1, p2, features);
        scorer.score(features, scores);
        int best = 0;
        for (int k = 1; k < scorer.classes(); k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    public FeatureRows features() {
        return features;
    }
}

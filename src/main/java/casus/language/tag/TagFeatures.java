package casus.language.tag;

import casus.language.model.FeatureRows;
import casus.language.model.WordProfile;

/** The features of one tagging decision: the word, its neighbours and the two tags before it. */
public final class TagFeatures {

    private static final int FIRST_WORD = 32;

    private TagFeatures() {
    }

    /** Fills {@code f} for word {@code i}; {@code p1} and {@code p2} are the numbers of the tags before it, -1 for none. */
    public static void extract(WordProfile[] words, int n, int i, int p1, int p2, FeatureRows f) {
        WordProfile a = words[i];
        WordProfile l = i > 0 ? words[i - 1] : WordProfile.BOUNDARY;
        WordProfile ll = i > 1 ? words[i - 2] : WordProfile.BOUNDARY;
        WordProfile r = i + 1 < n ? words[i + 1] : WordProfile.BOUNDARY;
        WordProfile rr = i + 2 < n ? words[i + 2] : WordProfile.BOUNDARY;
        int shape = i == 0 ? a.shape | FIRST_WORD : a.shape;
        int leftShape = i == 1 ? l.shape | FIRST_WORD : l.shape;
        f.begin();
        f.add(7);
        word(a, shape, f);
        f.add(p1);
        f.add(p1, p2);
        f.add(p1, a.lower);
        f.add(p1, p2, a.lower);
        f.add(l.lower);
        f.add(ll.lower);
        f.add(r.lower);
        f.add(rr.lower);
        f.add(l.lower, a.lower);
        f.add(a.lower, r.lower);
        f.add(r.suffix3);
        f.add(r.suffix2, a.lower);
        f.add(l.suffix3);
        f.add(r.ambiguity);
        f.add(rr.ambiguity);
        f.add(a.ambiguity, p1);
        f.add(a.ambiguity, p1, r.ambiguity);
        f.add(a.ambiguity, r.ambiguity);
        f.add(a.ambiguity, l.ambiguity);
        f.add(a.ambiguity, p1, p2);
        f.add(r.shape, shape);
        f.add(leftShape, shape, p1);
        f.add(a.suffix3, p1);
        f.add(a.suffix2, p1, r.ambiguity);
        f.add(a.lower, r.ambiguity, rr.ambiguity);
        f.add(a.ambiguity, r.lower);
        f.add(a.ambiguity, l.lower);
        f.add(r.ambiguity, rr.ambiguity, p1);
    }

    private static void word(WordProfile a, int shape, FeatureRows f) {
        f.add(a.lower);
        f.add(a.form);
        f.add(a.suffix1);
        f.add(a.suffix2);
        f.add(a.suffix3);
        f.add(a.suffix4);
        f.add(a.prefix2);
        f.add(a.prefix3);
        f.add(shape);
        f.add(a.ambiguity);
    }
}

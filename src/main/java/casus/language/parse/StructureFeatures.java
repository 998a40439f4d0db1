package casus.language.parse;

import casus.language.model.FeatureRows;

/**
 * The features of a parser move. {@code s0}, {@code s1}, {@code s2} are the words on top of the stack, {@code b0} … {@code b3} those
 * ahead in the buffer.
 */
final class StructureFeatures {

    private StructureFeatures() {
    }

    static int distance(int d) {
        return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
    }

    static int relationSet(long relations) {
        return Long.hashCode(relations * 31);
    }

    static void extract(Configuration c, FeatureRows f) {
        int s0 = c.depth > 0 ? c.stack[c.depth - 1] : 0;
        int s1 = c.depth > 1 ? c.stack[c.depth - 2] : 0;
        int s2 = c.depth > 2 ? c.stack[c.depth - 3] : 0;
        int last = c.n + 1;
        int b0 = c.next <= last ? c.next : 0;
        int b1 = c.next + 1 <= last ? c.next + 1 : 0;
        int b2 = c.next + 2 <= last ? c.next + 2 : 0;
        int b3 = c.next + 3 <= last ? c.next + 3 : 0;
        f.begin();
        words(c, f, s0, s1, s2, b0, b1, b2, b3);
        pairs(c, f, s0, s1, b0, b1);
        triples(c, f, s0, s1, s2, b0, b1, b2);
        distances(c, f, s0, s1, b0, b1);
        dependents(c, f, s0, s1, b0, b1);
        markers(c, f, s0, s1, s2, b0, b1);
        surroundings(c, f, s0, s1, b0, b1);
        agreement(c, f, s0, s1, b0, b1);
    }

    private static void words(Configuration c, FeatureRows f, int s0, int s1, int s2, int b0, int b1, int b2, int b3) {
        int[] w = c.word;
        int[] t = c.tag;
        f.add(w[s0]);
        f.add(t[s0]);
        f.add(w[s0], t[s0]);
        f.add(w[b0]);
        f.add(t[b0]);
        f.add(w[b0], t[b0]);
        f.add(w[b1]);
        f.add(t[b1]);
        f.add(w[b1], t[b1]);
        f.add(w[b2]);
        f.add(t[b2]);
        f.add(t[b3]);
        f.add(w[s1]);
        f.add(t[s1]);
        f.add(w[s1], t[s1]);
        f.add(t[s2]);
        f.add(w[s2], t[s2]);
    }

    private static void pairs(Configuration c, FeatureRows f, int s0, int s1, int b0, int b1) {
        int[] w = c.word;
        int[] t = c.tag;
        f.add(w[s0], t[s0], w[b0], t[b0]);
        f.add(w[s0], t[s0], w[b0]);
        f.add(w[s0], w[b0], t[b0]);
        f.add(w[s0], t[s0], t[b0]);
        f.add(t[s0], w[b0], t[b0]);
        f.add(w[s0], w[b0]);
        f.add(t[s0], t[b0]);
        f.add(t[b0], t[b1]);
        f.add(w[b0], t[b1]);
        f.add(t[b0], w[b1]);
        f.add(w[s1], w[s0]);
        f.add(t[s1], t[s0]);
        f.add(w[s1], t[s1], t[s0]);
        f.add(t[s1], w[s0], t[s0]);
        f.add(t[s1], t[b0]);
        f.add(t[s1], t[s0], w[b0]);
        f.add(w[s1], t[b0]);
    }

    private static void triples(Configuration c, FeatureRows f, int s0, int s1, int s2, int b0, int b1, int b2) {
        int[] w = c.word;
        int[] t = c.tag;
        int s0l = c.left1[s0];
        int s0r = c.right1[s0];
        int b0l = c.left1[b0];
        f.add(t[b0], t[b1], t[b2]);
        f.add(t[s0], t[b0], t[b1]);
        f.add(t[s1], t[s0], t[b0]);
        f.add(t[s2], t[s1], t[s0], t[b0]);
        f.add(t[s0], t[b0], t[b1], t[b2]);
        f.add(w[s0], t[b0], t[b1]);
        f.add(t[s0], w[b0], t[b1]);
        f.add(t[s0], t[s0l], t[b0]);
        f.add(t[s0], t[s0r], t[b0]);
        f.add(t[s0], t[b0], t[b0l]);
        f.add(t[s1], t[c.right1[s1]], t[s0]);
        f.add(t[s1], t[s0], t[s0l]);
        f.add(t[s1], t[s0], t[s0r]);
        f.add(t[s1], t[c.left1[s1]], t[s0], t[b0]);
        f.add(t[s0], t[s0r], t[c.right2[s0]], t[b0]);
        f.add(t[s0], t[s0l], t[c.left2[s0]], t[b0]);
        f.add(t[b0], t[b0l], t[c.left2[b0]], t[s0]);
    }

    private static void distances(Configuration c, FeatureRows f, int s0, int s1, int b0, int b1) {
        int[] w = c.word;
        int[] t = c.tag;
        int d0 = s0 == 0 ? 9 : distance(c.next - s0);
        int d1 = s1 == 0 ? 9 : distance(s0 - s1);
        int m0 = s0 == 0 ? 0 : Math.min(3, c.marks[b0 - 1] - c.marks[s0]);
        int m1 = s1 == 0 ? 0 : Math.min(3, c.marks[s0 - 1] - c.marks[s1]);
        f.add(w[s0], d0);
        f.add(t[s0], d0);
        f.add(w[b0], d0);
        f.add(t[b0], d0);
        f.add(w[s0], w[b0], d0);
        f.add(t[s0], t[b0], d0);
        f.add(t[s0], t[b0], m0, t[b1]);
        f.add(t[s1], t[s0], d1);
        f.add(t[s1], t[s0], t[b0], m0 * 4 + m1);
        f.add(c.suffix[s0], t[s0], d0, t[b0]);
    }

    private static void dependents(Configuration c, FeatureRows f, int s0, int s1, int b0, int b1) {
        int[] w = c.word;
        int[] t = c.tag;
        f.add(w[s0], t[s0], c.rightCount[s0]);
        f.add(t[s0], c.rightCount[s0]);
        f.add(w[s0], c.leftCount[s0]);
        f.add(t[s0], c.leftCount[s0]);
        f.add(w[b0], c.leftCount[b0]);
        f.add(t[b0], c.leftCount[b0]);
        f.add(t[s1], c.rightCount[s1]);
        f.add(w[s1], c.rightCount[s1], t[s0]);
        int set0 = relationSet(c.relations[s0]);
        int set1 = relationSet(c.relations[s1]);
        int setB = relationSet(c.relations[b0]);
        f.add(t[s0], set0, t[b0]);
        f.add(w[s0], set0);
        f.add(t[s1], set1, t[s0]);
        f.add(t[b0], setB, t[s0]);
        f.add(w[s1], set1, t[s0]);
        f.add(t[s0], set0, t[b0], t[b1]);
        f.add(set1, t[s0], t[b0]);
        int s0l = c.left1[s0];
        int s0r = c.right1[s0];
        int b0l = c.left1[b0];
        int s1r = c.right1[s1];
        f.add(w[s0l]);
        f.add(w[s0r]);
        f.add(w[b0l]);
        f.add(w[s1r]);
        f.add(c.relation[s0l], t[s0]);
        f.add(c.relation[s0r], t[s0], t[b0]);
        f.add(c.relation[b0l], t[b0], t[s0]);
        f.add(c.relation[s1r], t[s1], t[s0]);
        f.add(t[s0r], w[s0r], t[b0]);
        f.add(t[s0], t[b0], w[b0l], c.relation[b0l]);
    }

    private static void markers(Configuration c, FeatureRows f, int s0, int s1, int s2, int b0, int b1) {
        int[] w = c.word;
        int[] t = c.tag;
        int m0 = c.marker[s0];
        int m1 = c.marker[s1];
        int mb = c.marker[b0];
        f.add(w[s0], t[b0], mb);
        f.add(t[s0], t[b0], mb);
        f.add(w[s1], t[s0], m0);
        f.add(t[s1], t[s0], m0);
        f.add(t[s1], w[s0], m0);
        f.add(w[s1], w[s0], m0);
        f.add(w[s2], t[s0], m0);
        f.add(c.tag[s2], t[s1], t[s0], m0);
        f.add(t[s1], t[s0], m1, m0);
        f.add(t[s0], m0, t[b0], t[b1]);
        f.add(c.tag[s2], t[s1], m1, m0);
    }

    private static void surroundings(Configuration c, FeatureRows f, int s0, int s1, int b0, int b1) {
        int[] t = c.tag;
        int[] x = c.suffix;
        int before0 = s0 > 0 ? t[s0 - 1] : 0;
        int beforeB = t[b0 > 0 ? b0 - 1 : 0];
        f.add(t[s0], t[s0 + 1], t[b0], beforeB);
        f.add(t[s0], before0, t[b0], t[b1]);
        f.add(x[s0], t[b0]);
        f.add(t[s0], x[b0]);
        f.add(x[s0], x[b0]);
        f.add(x[s1], t[s0]);
        f.add(t[s1], x[s0]);
    }

    private static void agreement(Configuration c, FeatureRows f, int s0, int s1, int b0, int b1) {
        int[] t = c.tag;
        int m0 = c.match(s0, b0);
        int m1 = c.match(s1, s0);
        int m2 = c.match(s1, b0);
        f.add(t[s0], t[b0], m0);
        f.add(t[s1], t[s0], m1);
        f.add(t[s1], t[s0], t[b0], m1 * 9 + m2);
        f.add(t[s1], t[s0], t[b0], m0 * 9 + m1);
        f.add(t[s1], t[b0], m2);
        f.add(t[s0], t[b0], m0, relationSet(c.relations[b0]));
        f.add(t[s0], t[b0], m0, t[b1]);
        f.add(c.agreement[s0], t[s0], t[b0]);
        f.add(c.agreement[b0], t[s0], t[b0]);
    }
}

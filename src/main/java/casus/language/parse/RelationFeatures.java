package casus.language.parse;

import casus.language.model.FeatureRows;

/** The features that name the relation of dependent {@code d} to governor {@code h}. */
final class RelationFeatures {

    private RelationFeatures() {
    }

    static void extract(Configuration c, int h, int d, FeatureRows f) {
        int[] w = c.word;
        int[] t = c.tag;
        int dir = h > d ? 1 : 0;
        int span = dir * 8 + StructureFeatures.distance(Math.abs(h - d));
        int hw = w[h];
        int ht = t[h] * 2 + dir;
        int dw = w[d];
        int dt = t[d];
        int md = c.marker[d];
        f.begin();
        f.add(ht);
        f.add(hw, dir);
        f.add(dw, dir);
        f.add(dt, dir);
        f.add(ht, dt);
        f.add(hw, dw);
        f.add(ht, dw);
        f.add(hw, dt, dir);
        f.add(ht, dt, span);
        f.add(ht, dt, md);
        f.add(dt, md);
        f.add(hw, dt, md);
        f.add(dw, md, ht);
        f.add(ht, dt, c.match(h, d));
        f.add(ht, dt, c.match(h, d), StructureFeatures.relationSet(c.relations[h]));
        family(c, h, d, ht, dir, f);
        neighbours(c, h, d, ht, dir, f);
    }

    private static void family(Configuration c, int h, int d, int ht, int dir, FeatureRows f) {
        int[] w = c.word;
        int[] t = c.tag;
        int dt = t[d];
        int dl = c.left1[d];
        int dr = c.right1[d];
        int sibling = dir == 1 ? c.left1[h] : c.right1[h];
        int setH = StructureFeatures.relationSet(c.relations[h]);
        int setD = StructureFeatures.relationSet(c.relations[d]);
        f.add(ht, dt, w[dl], c.relation[dl]);
        f.add(ht, dt, t[dl]);
        f.add(ht, dt, w[dr], c.relation[dr]);
        f.add(ht, dt, setH);
        f.add(ht, dt, setH, c.marker[d]);
        f.add(w[h], dt, setH);
        f.add(ht, dt, setD);
        f.add(ht, dt, c.marker[d], w[d]);
        f.add(w[d], setD, ht);
        f.add(ht, dt, c.relation[sibling]);
    }

    private static void neighbours(Configuration c, int h, int d, int ht, int dir, FeatureRows f) {
        int[] w = c.word;
        int[] t = c.tag;
        int dt = t[d];
        int beforeH = h > 0 ? h - 1 : 0;
        f.add(ht, dt, t[d - 1], t[d + 1]);
        f.add(ht, dt, t[h + 1], h > 0 ? t[h - 1] : 0);
        f.add(c.suffix[d], ht);
        f.add(c.suffix[h], dt, dir);
        f.add(c.suffix[d], c.suffix[h], dir);
        f.add(ht, dt, Math.min(3, Math.abs(c.marks[h] - c.marks[d])));
        f.add(ht, dt, w[h + 1 <= c.n ? h + 1 : 0]);
        f.add(ht, dt, w[beforeH]);
        f.add(ht, dt, w[d - 1]);
        f.add(ht, dt, w[d + 1]);
        f.add(ht, dt, c.depth > 1 ? t[c.stack[c.depth - 2]] : 0);
    }
}

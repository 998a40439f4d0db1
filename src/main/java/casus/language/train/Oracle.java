package casus.language.train;

import casus.language.parse.Configuration;

/** The dynamic oracle of the arc-hybrid system: how many gold attachments a move makes impossible. */
final class Oracle {

    private Oracle() {
    }

    /** @param gold position of the governor of each word, {@code length + 1} for the root */
    static int cost(Configuration c, int move, int[] gold) {
        int top = c.depth() - 1;
        if (move == Configuration.SHIFT) {
            return shiftCost(c, gold, top);
        }
        int dependent = c.stacked(top);
        int cost = 0;
        for (int j = c.next(); j <= c.length(); j++) {
            cost += gold[j] == dependent ? 1 : 0;
        }
        if (move == Configuration.RIGHT) {
            return cost + (gold[dependent] >= c.next() ? 1 : 0);
        }
        cost += gold[dependent] > c.next() ? 1 : 0;
        return cost + (top > 0 && gold[dependent] == c.stacked(top - 1) ? 1 : 0);
    }

    private static int shiftCost(Configuration c, int[] gold, int top) {
        int next = c.next();
        int cost = 0;
        for (int i = 0; i <= top; i++) {
            cost += gold[c.stacked(i)] == next ? 1 : 0;
            cost += i < top && gold[next] == c.stacked(i) ? 1 : 0;
        }
        return cost;
    }
}

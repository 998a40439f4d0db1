package casus.language.parse;

import casus.language.model.WordProfile;
import java.util.Arrays;

/** The state of the parse of one sentence. Mutable, reused from sentence to sentence by one thread. */
public final class Configuration {

    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    private static final int MANY = 3;
    private static final int ROOT_WORD = 12345;
    private static final int ROOT_TAG = 98;
    private static final int NOTHING_TAG = 97;

    private final int caseRelation;
    private final int markRelation;

    int n;
    int[] word = new int[0];
    int[] suffix;
    int[] tag;
    int[] agreement;
    int[] head;
    int[] relation;
    int[] left1;
    int[] left2;
    int[] right1;
    int[] right2;
    int[] leftCount;
    int[] rightCount;
    /** The word of the first preposition or conjunction attached: what "leftmost child" gets wrong in "dans au moins un cas". */
    int[] marker;
    /** Punctuation marks up to and including a position. */
    int[] marks;
    /** The relations of the dependents, as a bit set. */
    long[] relations;
    int[] stack;
    int depth;
    int next;

    /** @param caseRelation number of the relation {@code case}; {@code markRelation} of {@code mark} */
    public Configuration(int caseRelation, int markRelation) {
        this.caseRelation = caseRelation;
        this.markRelation = markRelation;
    }

    /** Begins a sentence of {@code length} words; {@link #word} must follow for each. */
    public void begin(int length) {
        int needed = length + 3;
        if (word.length < needed) {
            allocate(needed * 2);
        }
        for (int[] a : new int[][] {
            word, suffix, tag, agreement, head, relation, left1, left2, right1, right2, leftCount, rightCount, marker, marks}) {
            Arrays.fill(a, 0, needed, 0);
        }
        Arrays.fill(relations, 0, needed, 0);
        n = length;
        word[0] = 1;
        tag[0] = NOTHING_TAG;
        word[n + 1] = ROOT_WORD;
        tag[n + 1] = ROOT_TAG;
        depth = 0;
        next = 1;
    }

    private void allocate(int size) {
        word = new int[size];
        suffix = new int[size];
        tag = new int[size];
        agreement = new int[size];
        head = new int[size];
        relation = new int[size];
        left1 = new int[size];
        left2 = new int[size];
        right1 = new int[size];
        right2 = new int[size];
        leftCount = new int[size];
        rightCount = new int[size];
        marker = new int[size];
        marks = new int[size];
        stack = new int[size];
        relations = new long[size];
    }

    /**
     * Sets the word at position {@code i} (from 1), in order.
     *
     * @param bits see {@link Agreement}
     */
    public void word(int i, WordProfile profile, int wordTag, int bits, boolean punctuation) {
        word[i] = profile.lower;
        suffix[i] = profile.suffix3;
        tag[i] = wordTag;
        agreement[i] = bits;
        marks[i] = marks[i - 1] + (punctuation ? 1 : 0);
        marks[n + 1] = marks[i];
    }

    int match(int a, int b) {
        return Agreement.match(agreement[a], agreement[b]);
    }

    public boolean done() {
        return depth == 0 && next > n;
    }

    public boolean permits(int move) {
        return switch (move) {
            case SHIFT -> next <= n;
            case RIGHT -> depth > 1;
            default -> depth > 0 && (next <= n || depth == 1);
        };
    }

    /** The word that a move other than SHIFT would attach, and to which. */
    public int dependentOf() {
        return stack[depth - 1];
    }

    public int governorOf(int move) {
        return move == LEFT ? next : stack[depth - 2];
    }

    public boolean isRoot(int position) {
        return position == n + 1;
    }

    public void shift() {
        stack[depth++] = next++;
    }

    public void attach(int governor, int label) {
        int d = stack[--depth];
        head[d] = governor;
        relation[d] = label;
        if (d < governor) {
            left2[governor] = left1[governor];
            left1[governor] = d;
            leftCount[governor] = Math.min(MANY, leftCount[governor] + 1);
        } else {
            right2[governor] = right1[governor];
            right1[governor] = d;
            rightCount[governor] = Math.min(MANY, rightCount[governor] + 1);
        }
        relations[governor] |= 1L << label;
        if ((label == caseRelation || label == markRelation) && marker[governor] == 0) {
            marker[governor] = word[d];
        }
    }

    public int length() {
        return n;
    }

    /** Words on the stack, from 0 (bottom) to {@code depth() - 1}. */
    public int stacked(int i) {
        return stack[i];
    }

    public int depth() {
        return depth;
    }

    /** Position of the first word of the buffer; {@code length() + 1} is the root. */
    public int next() {
        return next;
    }

    /** Position of the governor of a word, {@code length() + 1} for the root. */
    public int head(int i) {
        return head[i];
    }

    public int relation(int i) {
        return relation[i];
    }
}

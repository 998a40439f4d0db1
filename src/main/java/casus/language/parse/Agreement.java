package casus.language.parse;

/** Number and gender as bits, and whether two words agree in them: what keeps a subject together with a distant verb. */
public final class Agreement {

    public static final int NONE = 0;

    private static final int SINGULAR = 1;
    private static final int PLURAL = 2;
    private static final int MASCULINE = 4;
    private static final int FEMININE = 8;
    private static final int NUMBER = SINGULAR | PLURAL;
    private static final int GENDER = MASCULINE | FEMININE;

    private Agreement() {
    }

    /** The bits of features in UD notation. */
    public static int of(String feats) {
        return (feats.contains("Number=Sing") ? SINGULAR : 0) | (feats.contains("Number=Plur") ? PLURAL : 0)
                | (feats.contains("Gender=Masc") ? MASCULINE : 0) | (feats.contains("Gender=Fem") ? FEMININE : 0);
    }

    /** From 0 to 8: for number and for gender unknown, equal or different. */
    static int match(int a, int b) {
        return 3 * match(a, b, NUMBER) + match(a, b, GENDER);
    }

    private static int match(int a, int b, int category) {
        if ((a & category) == 0 || (b & category) == 0) {
            return 0;
        }
        return (a & b & category) != 0 ? 1 : 2;
    }
}

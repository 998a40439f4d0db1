package casus.event;

/**
 * One thing that must hold for a trigger to count: an argument of a class ({@code obj:place}), or a word of its own ({@code refl}).
 *
 * @param key       argument key or word
 * @param nounClass class asked of the argument, or empty when it only has to be there
 */
record Condition(String key, String nounClass) {

    static Condition of(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new Condition(text, "") : new Condition(text.substring(0, colon), text.substring(colon + 1));
    }
}

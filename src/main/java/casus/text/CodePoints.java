package casus.text;

/** Converts UTF-16 indexes of one text to code-point offsets. Immutable, safe to share. */
public final class CodePoints {

    private final int[] offsets;   // null when the text holds no surrogate pair: both counts agree

    private CodePoints(int[] offsets) {
        this.offsets = offsets;
    }

    public static CodePoints of(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return new CodePoints(null);
        }
        int[] map = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            map[i] = points;
            boolean firstOfPair = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            points += firstOfPair ? 0 : 1;
        }
        map[text.length()] = points;
        return new CodePoints(map);
    }

    /** The number of code points before this UTF-16 index. */
    public int at(int index) {
        return offsets == null ? index : offsets[index];
    }
}

package casus.language.token;

/** Makes typographic variants of apostrophes and spaces plain. Replaces character by character, so that indexes stay the same. */
public final class Folding {

    private Folding() {
    }

    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\f' || c == 0x0B ? ' ' : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u201B', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u2010', '\u2011', '\u00AD' -> '-';
            case '\uFEFF', '\u200B', '\u200E', '\u200F' -> ' ';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** True for characters of folded text that no token holds. */
    static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }
}

package casus.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run of letters or digits of a text: the unit in which listed names are compared, so that hyphens, apostrophes and the
 * word rules of a language do not matter ("al-Nosra", "l'État islamique").
 *
 * @param fold    lower case without accents
 * @param capital whether it begins with a capital letter or a digit
 * @param joined  whether only a space, hyphen or apostrophe parts it from the piece before
 */
public record NamePiece(int start, int end, String fold, boolean capital, boolean joined) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** All pieces of a text in order. */
    public static List<NamePiece> of(String text) {
        List<NamePiece> pieces = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at < text.length()) {
            if (!letter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && letter(text.charAt(end))) {
                end++;
            }
            boolean joined = lastEnd >= 0 && at - lastEnd <= 2 && bond(text.substring(lastEnd, at));
            char first = text.charAt(at);
            pieces.add(new NamePiece(at, end, fold(text.substring(at, end)), Character.isUpperCase(first) || Character.isDigit(first), joined));
            lastEnd = end;
            at = end;
        }
        return pieces;
    }

    /** Lower case, without accents and with ligatures written out. */
    public static String fold(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.replace("œ", "oe").replace("æ", "ae").replace("ı", "i").replace("ß", "ss");
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean bond(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (" \u00a0\u202f'’ʼ‘-‐‑–".indexOf(gap.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

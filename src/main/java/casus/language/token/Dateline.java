package casus.language.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line's opening by which agencies say where and when a report was filed: «BAGDAD (Reuters) -», "KANO, Nigeria, Feb. 3 —",
 * «Bamako, 12 mars (AFP) –». It is cut off as a sentence of its own, because the place where a report was written is not the scene of
 * what it tells. A topic before a dash or colon («Syrie : l'armée …», «Mali - Une attaque …») has no agency, no day and no capitals,
 * and stays.
 */
final class Dateline {

    private static final int LONGEST = 100;

    private static final String NAME = "\\p{Lu}[\\p{L}'.-]*(?: (?:de |la |du |des |al-|el-)?\\p{Lu}[\\p{L}'.-]*){0,3}";
    private static final String PLACE = NAME + "(?:, ?" + NAME + "){0,2}";
    private static final String DAY = "(?:,? (?:le |on )?(?:\\p{L}{3,9}\\.? )?"
            + "(?:\\d{1,2}(?:er)? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2})(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?\\((?=[^)]*(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}{3}))[\\p{L}\\d .,/&'-]{2,40}\\)"
            + "| ?/ ?\\p{Lu}[\\p{L} ]{1,20})";
    private static final String DASH = " ?[.:]?(?:[-–—]{1,2}|\\.-)(?= |\\n|\"|«)";
    private static final String SHOUTED = "(?=\\p{Lu}{3})(?!\\p{Lu}*\\p{Ll})" + PLACE;

    /** Beginnings that are datelines, each with what makes sure of it. */
    private static final Pattern OPENING = Pattern.compile("(?:" + PLACE + DAY + "?" + AGENCY + DAY + "?" + DASH
            + "|" + PLACE + DAY + "?" + " ?\\((?=[^)]*\\p{Lu}{2})[\\p{Lu}\\p{L} /-]{2,20}\\) ?:(?= )"
            + "|" + PLACE + DAY + DASH
            + "|" + SHOUTED + DASH
            + "|\\((?=[^)]*\\p{Lu}{2})[\\p{L} /-]{2,20}\\)" + DASH + ")");

    private Dateline() {
    }

    /** Where the dateline ends that begins here, behind its dash or colon; -1 when none does. */
    static int end(String text, int start) {
        Matcher m = OPENING.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return m.useTransparentBounds(true).lookingAt() ? m.end() : -1;
    }
}

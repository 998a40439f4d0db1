package casus.language.token;

/** Finds the ends of words, addresses and symbols in folded text. */
final class WordScan {

    private static final String JOINERS = "-'&";

    /** No word is longer; what is, is cut, so that broken text costs no more than other text. */
    private static final int LONGEST = 100;

    private WordScan() {
    }

    static boolean isWordPart(String text, int i) {
        int c = text.codePointAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isAddress(String text, int i, int end) {
        char c = text.charAt(i);
        return (c == 'h' || c == 'H' || c == 'w' || c == 'W') && (text.startsWith("http://", i) || text.startsWith("https://", i)
                || text.regionMatches(true, i, "www.", 0, Math.min(4, end - i)) && end - i > 4);
    }

    static int addressEnd(String text, int i, int end) {
        int stop = i;
        while (stop < end && !Folding.isSpace(text.charAt(stop)) && "»\"<>".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > i + 1 && ".,;:!?)]'".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    /** End of "U.S.", "O.N.U." or "p.m."; {@code i} itself when there is no such thing. */
    static int acronymEnd(String text, int i, int end) {
        int stop = i;
        int letters = 0;
        while (stop + 1 < end && Character.isLetter(text.charAt(stop)) && text.charAt(stop + 1) == '.') {
            stop += 2;
            letters++;
        }
        return letters < 2 ? i : stop;
    }

    /** End of a run of letters and digits, with hyphens, apostrophes and ampersands inside. */
    static int wordEnd(String text, int i, int end) {
        int stop = i;
        while (stop < end && stop - i < LONGEST) {
            if (isWordPart(text, stop)) {
                stop += Character.charCount(text.codePointAt(stop));
            } else if (JOINERS.indexOf(text.charAt(stop)) >= 0 && stop + 1 < end && isWordPart(text, stop + 1)) {
                stop++;
            } else {
                break;
            }
        }
        return Math.min(stop, end);
    }

    /** One code point, or a run of dots or hyphens, or two apostrophes that stand for a quotation mark. */
    static int symbolEnd(String text, int i, int end) {
        char c = text.charAt(i);
        int stop = Math.min(end, i + Character.charCount(text.codePointAt(i)));
        if (c == '.' || c == '-' || c == '\'' && stop < end && text.charAt(stop) == c) {
            while (stop < end && text.charAt(stop) == c) {
                stop++;
            }
        }
        return stop;
    }
}

package casus.language.token;

/** Finds the end of a token that begins with a digit: 7 000 · 7'000 · 1.093 · 3,5 · 05:02 · 28-03-2024 · 20h30 · 2e. */
final class NumberScan {

    private NumberScan() {
    }

    static int end(String text, int start, int end) {
        int stop = digits(text, start, end);
        if (stop - start <= 3 && isGroup(text, stop, end)) {
            while (isGroup(text, stop, end)) {
                stop += 4;
            }
            return stop + 1 < end && text.charAt(stop) == ',' && Character.isDigit(text.charAt(stop + 1)) ? digits(text, stop + 1, end) : stop;
        }
        int date = date(text, stop, end);
        if (date > stop) {
            return date;
        }
        while (stop + 1 < end && ".,:/".indexOf(text.charAt(stop)) >= 0 && Character.isDigit(text.charAt(stop + 1))) {
            stop = digits(text, stop + 1, end);
        }
        return stop < end && Character.isLetter(text.charAt(stop)) ? WordScan.wordEnd(text, stop, end) : stop;
    }

    private static int digits(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A blank, or an apostrophe as the Swiss write, and exactly three digits. */
    private static boolean isGroup(String text, int i, int end) {
        return i + 3 < end && (text.charAt(i) == ' ' || text.charAt(i) == '\'') && digits(text, i + 1, Math.min(end, i + 5)) == i + 4;
    }

    /** The end of "-03-2024" after a first number, or {@code i}. */
    private static int date(String text, int i, int end) {
        if (i + 3 >= end || text.charAt(i) != '-') {
            return i;
        }
        int second = digits(text, i + 1, end);
        if (second == i + 1 || second + 1 >= end || text.charAt(second) != '-') {
            return i;
        }
        int third = digits(text, second + 1, end);
        return third == second + 1 ? i : third;
    }
}

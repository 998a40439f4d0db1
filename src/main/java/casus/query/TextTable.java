package casus.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Writes rows of text as an aligned table, with control characters made visible. Column widths come from the first rows. */
public final class TextTable {

    private static final int MEASURED_ROWS = 500;
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    private TextTable() { }

    /** @param width of the whole table in characters, or 0 for as wide as it takes */
    public static void write(PrintStream out, List<String> head, Iterator<List<String>> rows, int width) {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MEASURED_ROWS) {
            first.add(rows.next().stream().map(TextTable::visible).toList());
        }
        int[] widths = new int[head.size()];
        measure(widths, head);
        first.forEach(row -> measure(widths, row));
        if (width > 0) {
            shrink(widths, width - GAP.length() * (widths.length - 1));
        }
        line(out, head, widths);
        line(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
        first.forEach(row -> line(out, row, widths));
        rows.forEachRemaining(row -> line(out, row.stream().map(TextTable::visible).toList(), widths));
    }

    /** The text with nothing in it that could steer a terminal: controls and direction marks are written as their code. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
            } else if (steers(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Controls, direction marks, line separators, invisible tags, and halves of pairs. */
    private static boolean steers(int c) {
        return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x206F || c == 0x200E || c == 0x200F || c == 0x061C
                || c == 0x2028 || c == 0x2029 || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xE0000 && c <= 0xE007F || c >= 0xD800 && c <= 0xDFFF;
    }

    private static void measure(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(row.get(i)));
        }
    }

    /** Takes from the widest column, one by one, until all fit or all are narrow. */
    private static void shrink(int[] widths, int space) {
        int excess = Arrays.stream(widths).sum() - space;
        while (excess-- > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static void line(PrintStream out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            line.append(cell).append(" ".repeat(Math.max(0, widths[i] - length(cell)))).append(GAP);
        }
        out.println(line.toString().stripTrailing());
    }

    /** Names of parts of an article ({@code id#event-capture-54-60}) differ at their end, all else at its beginning. */
    private static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        return text.indexOf('#') > 0 ? "…" + text.substring(text.offsetByCodePoints(text.length(), 1 - width))
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

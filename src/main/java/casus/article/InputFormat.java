package casus.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input that hold articles. */
public enum InputFormat {
    TXT("txt"), HTML("html", "htm", "xhtml"), JSONL("jsonl", "ndjson");

    private final String[] endings;

    InputFormat(String... endings) {
        this.endings = endings;
    }

    /** The format that the file's name tells, with or without {@code .gz}. */
    public static Optional<InputFormat> ofFile(String fileName) {
        String name = withoutGzip(fileName).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> Arrays.stream(f.endings).anyMatch(e -> name.endsWith("." + e))).findFirst();
    }

    public static Optional<InputFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> Arrays.asList(f.endings).contains(wanted)).findFirst();
    }

    /** The file's name without the ending of its format: the id of the article in it. */
    static String stem(String fileName) {
        String name = withoutGzip(fileName);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static boolean gzipped(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static String withoutGzip(String fileName) {
        return gzipped(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
    }
}

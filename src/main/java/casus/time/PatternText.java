package casus.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expands the notation of the grammar's patterns into regular expressions. */
final class PatternText {

    private static final Pattern PART = Pattern.compile("[{](?:([a-z][a-z0-9]*):)?([a-z]+)[}]");
    private static final String BLANK = "[\\s\\u00a0\\u202f]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    private final Map<String, String> parts = new HashMap<>();

    PatternText(Map<String, Map<String, String>> words, String number) {
        words.forEach((name, values) -> parts.put(name, values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(PatternText::word).collect(Collectors.joining("|"))));
        parts.put("number", number);
    }

    void define(String name, String expanded) {
        parts.put(name, expanded);
    }

    /** @throws IllegalStateException for a part that is not defined, so that a slip in the data shows at once */
    String expand(String pattern) {
        String spaced = blanks(pattern);
        return PART.matcher(spaced).replaceAll(m -> {
            String body = parts.get(m.group(2));
            if (body == null) {
                throw new IllegalStateException("time pattern refers to an unknown part: " + m.group());
            }
            return Matcher.quoteReplacement((m.group(1) == null ? "(?:" : "(?<" + m.group(1) + ">") + body + ")");
        });
    }

    /** Lower case, plain apostrophes, single blanks. */
    static String plain(String words) {
        return BLANKS.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ").strip();
    }

    private static String word(String word) {
        String body = word.endsWith(".") ? Pattern.quote(word.substring(0, word.length() - 1)) + "[.]" : word;
        return blanks(body) + "(?![\\p{L}\\p{N}])";
    }

    private static String blanks(String pattern) {
        return pattern.replace("\\b", "(?<![\\p{L}\\p{N}])").replace("'", "['’]")
                .replace(" ?", BLANK + "{0,2}").replace(" ", BLANK + "{1,3}");
    }
}

package casus.quantity;

import casus.text.DataFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around numbers of one language, by class; the classes are explained in {@code ontology/lang/<language>/quantifiers.tsv}. */
final class QuantityWords {

    static final String BLANK = "[\\s\\u00a0\\u202f]";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Bounds of a word, such as 3 to 9 of «plusieurs». */
    record Bounds(long min, long max) {
    }

    private final Map<String, Map<String, Bounds>> classes = new LinkedHashMap<>();
    private final Map<String, Pattern> before = new HashMap<>();
    private final Map<String, Pattern> after = new HashMap<>();

    QuantityWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/quantifiers.tsv", 4)) {
            classes.computeIfAbsent(row[0], c -> new LinkedHashMap<>()).put(row[1], new Bounds(Long.parseLong(row[2]),
                    Long.parseLong(row[3])));
        }
        for (String name : classes.keySet()) {
            before.put(name, compile("(?<![\\p{L}\\p{N}])(?:" + alternatives(name) + ")" + BLANK + "{0,3}$"));
            after.put(name, compile(BLANK + "{0,2}(?:" + alternatives(name) + ")(?![\\p{L}\\p{N}])"));
        }
    }

    List<String> classesFrom(String prefix) {
        return classes.keySet().stream().filter(c -> c.startsWith(prefix)).toList();
    }

    Bounds bounds(String name, String word) {
        return classes.getOrDefault(name, Map.of()).get(word.toLowerCase(Locale.ROOT).replaceAll(BLANK + "+", " ").replace('’', '\''));
    }

    boolean is(String name, String word) {
        return bounds(name, word) != null;
    }

    /** Words of a class that end where something begins. */
    Pattern endingBefore(String name) {
        return before.getOrDefault(name, NOTHING);
    }

    /** Words of a class that begin where something ends. */
    Pattern startingAfter(String name) {
        return after.getOrDefault(name, NOTHING);
    }

    /** A regular expression of the words of these classes, the longer first. */
    String alternatives(String... names) {
        return List.of(names).stream().flatMap(n -> classes.getOrDefault(n, Map.of()).keySet().stream()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(w -> Pattern.quote(w).replace(" ", "\\E" + BLANK + "{1,3}\\Q")
                .replace("'", "\\E['’]\\Q")).collect(Collectors.joining("|"));
    }

    /** A regular expression that fits where none of these words ends; nothing for a class without words. */
    String notBehind(String name) {
        return classes.containsKey(name) ? "(?<!" + alternatives(name) + ")" : "";
    }

    static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

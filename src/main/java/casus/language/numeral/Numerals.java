package casus.language.numeral;

import casus.text.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number words of one language, and the value of numbers written with digits or words. Immutable, safe to share. */
public final class Numerals {

    private static final String BLANK = "\\u0020\\u00a0\\u202f\\u2009";

    private final Map<String, Numeral> words = new HashMap<>();
    private final Map<String, Numeral> collectives = new HashMap<>();
    private final Pattern grouped;
    private final Pattern separator;
    private final Pattern decimal;
    private final String wordsPattern;
    private final String numberPattern;
    private final String collectivePattern;

    private Numerals(List<String[]> rows) {
        String thousands = "[" + signs(rows, "thousands") + "]";
        String decimals = "[" + signs(rows, "decimal") + "]";
        separator = Pattern.compile(thousands + "(?=[0-9]{3})");
        decimal = Pattern.compile(decimals);
        grouped = Pattern.compile("[0-9]{1,3}(?:" + thousands + "[0-9]{3})+(?:(?!" + thousands + ")" + decimals + "[0-9]{1,2})?");
        for (String[] r : rows) {
            if (!r[1].equals("thousands") && !r[1].equals("decimal")) {
                Numeral n = new Numeral(r[0], Numeral.Kind.valueOf(r[1].toUpperCase(Locale.ROOT)), Long.parseLong(r[2]));
                (n.kind() == Numeral.Kind.COLLECTIVE ? collectives : words).put(r[0], n);
            }
        }
        String digits = "(?:[0-9]{1,3}(?:" + thousands + "[0-9]{3})+|[0-9]{1,15})(?:" + decimals + "[0-9]{1,2})?(?![0-9])";
        String word = alternatives(words, n -> n.kind() != Numeral.Kind.JOIN);
        String join = alternatives(words, n -> n.kind() == Numeral.Kind.JOIN);
        wordsPattern = "(?:" + word + ")(?![\\p{L}])(?:[-\\s\\u00a0]{1,3}(?:(?:" + join + ")[-\\s\\u00a0]{1,3})?(?:" + word
                + ")(?![\\p{L}])){0,11}";
        String after = alternatives(words, n -> n.kind() == Numeral.Kind.DIGITS || n.kind() == Numeral.Kind.SCALE);
        numberPattern = "(?:" + digits + "(?:[\\s\\u00a0]{1,2}(?:" + after + ")(?![\\p{L}]))?|" + wordsPattern + ")";
        collectivePattern = "(?:" + alternatives(collectives, n -> true) + ")(?![\\p{L}])";
    }

    /** The number words of {@code ontology/lang/<language>/numerals.tsv}. */
    public static Numerals of(String language) {
        return new Numerals(DataFile.rows("lang/" + language + "/numerals.tsv", 3));
    }

    /** A regular expression, without capturing groups and for case-insensitive use, of numbers in digits or words. */
    public String numberPattern() {
        return numberPattern;
    }

    /** Likewise of collective nouns such as «trentaine». */
    public String collectivePattern() {
        return collectivePattern;
    }

    /** What a collective noun stands for. */
    public OptionalLong collective(String noun) {
        Numeral n = collectives.get(noun.toLowerCase(Locale.ROOT).replaceAll("[-\\s\\u00a0]+", " "));
        return n == null ? OptionalLong.empty() : OptionalLong.of(n.value());
    }

    /** The value of a whole number; empty when the words make none, as «deux trois», or when it is no whole number. */
    public OptionalLong value(String number) {
        String n = number.strip().toLowerCase(Locale.ROOT);
        if (n.isEmpty() || !Character.isDigit(n.charAt(0))) {
            return words(n);
        }
        Matcher groups = grouped.matcher(n);
        boolean inGroups = groups.lookingAt();
        String digits = inGroups ? groups.group() : n.replaceFirst("[\\s\\u00a0].*$", "");
        String plain = inGroups || digits.equals(n) ? separator.matcher(digits).replaceAll("") : digits;
        String rest = n.substring(digits.length()).strip();
        Numeral scale = words.get(rest);
        try {
            java.math.BigDecimal value = new java.math.BigDecimal(decimal.matcher(plain).replaceAll("."))
                    .multiply(java.math.BigDecimal.valueOf(scale == null ? 1 : scale.value()));
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private OptionalLong words(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("[-\\s\\u00a0]+")));
        NumberSum sum = new NumberSum();
        for (int i = 0; i < parts.size(); i++) {
            Numeral pair = i + 1 < parts.size() ? words.get(parts.get(i) + " " + parts.get(i + 1)) : null;
            Numeral n = pair == null ? words.get(parts.get(i)) : pair;
            i += pair == null ? 0 : 1;
            if (n == null || !sum.take(n)) {
                return OptionalLong.empty();
            }
        }
        return sum.value();
    }

    /** The inside of a character class. */
    private static String signs(List<String[]> rows, String kind) {
        return rows.stream().filter(r -> r[1].equals(kind)).map(r -> r[0].equals("blank") ? BLANK : r[0]).collect(Collectors.joining());
    }

    private static String alternatives(Map<String, Numeral> numerals, Predicate<Numeral> filter) {
        return numerals.values().stream().filter(filter).map(Numeral::word)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(w -> w.replace(" ", "[-\\s\\u00a0]")).collect(Collectors.joining("|"));
    }
}

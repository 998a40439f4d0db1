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

    /** Digits with separators of thousands and an optional decimal part. No letter, hyphen or digit may touch them from the left. */
    private static final String DIGITS = "(?:[0-9]{1,3}(?:[.\\u0020\\u00a0\\u202f\\u2009'’][0-9]{3})+|[0-9]{1,15})"
            + "(?:[.,][0-9]{1,2})?(?![0-9])";
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.\\u0020\\u00a0\\u202f\\u2009'’][0-9]{3})+(?:,[0-9]{1,2})?");

    private final Map<String, Numeral> words = new HashMap<>();
    private final String wordsPattern;
    private final String numberPattern;
    private final String collectivePattern;

    private Numerals(List<String[]> rows) {
        rows.forEach(r -> words.put(r[0], new Numeral(r[0], Numeral.Kind.valueOf(r[1].toUpperCase(Locale.ROOT)), Long.parseLong(r[2]))));
        String word = alternatives(n -> n.kind() != Numeral.Kind.COLLECTIVE && n.kind() != Numeral.Kind.JOIN);
        String join = alternatives(n -> n.kind() == Numeral.Kind.JOIN);
        wordsPattern = "(?:" + word + ")(?![\\p{L}])(?:[-\\s\\u00a0]{1,3}(?:(?:" + join + ")[-\\s\\u00a0]{1,3})?(?:" + word
                + ")(?![\\p{L}])){0,11}";
        String after = alternatives(n -> n.kind() == Numeral.Kind.DIGITS || n.kind() == Numeral.Kind.SCALE);
        numberPattern = "(?:" + DIGITS + "(?:[\\s\\u00a0]{1,2}(?:" + after + ")(?![\\p{L}]))?|" + wordsPattern + ")";
        collectivePattern = "(?:" + alternatives(n -> n.kind() == Numeral.Kind.COLLECTIVE) + ")(?![\\p{L}])";
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
        Numeral n = words.get(noun.toLowerCase(Locale.ROOT));
        return n != null && n.kind() == Numeral.Kind.COLLECTIVE ? OptionalLong.of(n.value()) : OptionalLong.empty();
    }

    /** The value of a whole number; empty when the words make none, as «deux trois», or when it is no whole number. */
    public OptionalLong value(String number) {
        String n = number.strip().toLowerCase(Locale.ROOT);
        if (n.isEmpty() || !Character.isDigit(n.charAt(0))) {
            return words(n);
        }
        Matcher grouped = GROUPED.matcher(n);
        String digits = grouped.lookingAt() ? grouped.group() : n.replaceFirst("[\\s\\u00a0].*$", "");
        String plain = digits.equals(n) || grouped.reset().lookingAt() ?
                digits.replaceAll("[.\\s\\u00a0\\u202f\\u2009'’](?=[0-9]{3})", "") : digits;
        String rest = n.substring(digits.length()).strip();
        Numeral scale = words.get(rest);
        try {
            java.math.BigDecimal value = new java.math.BigDecimal(plain.replace(',', '.'))
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

    private String alternatives(Predicate<Numeral> filter) {
        return words.values().stream().filter(filter).map(Numeral::word)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(w -> w.replace(" ", "[-\\s\\u00a0]")).collect(Collectors.joining("|"));
    }
}

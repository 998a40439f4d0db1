package casus.quantity;

import casus.language.numeral.Numerals;
import casus.text.PatternScan;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers themselves: in digits, words, collective nouns and vague words. */
final class CoreFinder {

    private static final String B = QuantityWords.BLANK;
    private static final String LEFT = "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}°#/:.][-–.,/:°]?)(?<![0-9][.,])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])(?![-–][\\p{L}]|[:/][0-9]|[.,][0-9])";

    private final Numerals numerals;
    private final QuantityWords words;
    private final PatternScan scan;

    CoreFinder(Numerals numerals, QuantityWords words) {
        this.numerals = numerals;
        this.words = words;
        String n = numerals.numberPattern();
        String c = numerals.collectivePattern();
        Pattern range = QuantityWords.compile(LEFT + "(?:(?<open>" + words.alternatives("open") + ")" + B + "{1,3})?(?<a>" + n + ")(?:" + B
                + "{1,3}(?<join>"
                + words.alternatives("join", "joinopen") + ")" + B + "{1,3}|" + B + "?[-–]" + B + "?)(?<b>" + n + ")" + RIGHT);
        Pattern collective = QuantityWords.compile(LEFT + "(?:(?<f>" + words.alternatives("vague", "plural", "definite") + "|" + n + ")" + B
                + "{1,3})?[«\"“]?" + B
                + "{0,2}(?<c>" + c + ")(?:" + B + "{1,3}(?:" + words.alternatives("of") + ")" + B + "{1,3}(?<d>" + c + "))?" + RIGHT);
        Pattern number = QuantityWords.compile(LEFT + "(?<n>" + n + ")" + RIGHT);
        Pattern word = QuantityWords.compile("(?<![\\p{L}\\p{N}-])" + words.notBehind("elided") + "(?:"
                + words.alternatives("vague", "article", "none") + ")" + RIGHT);
        scan = new PatternScan(List.of(range, collective, number, word));
    }

    /** All readings between two indexes; they may overlap. */
    List<Core> find(String text, Span within) {
        List<Core> out = new ArrayList<>();
        scan.find(text, within, (m, i) -> {
            switch (i) {
                case 0 -> range(m).ifPresent(out::add);
                case 1 -> collective(m).ifPresent(out::add);
                case 2 -> number(text, m).ifPresent(out::add);
                default -> out.add(word(m));
            }
        });
        return out;
    }

    private Optional<Core> range(Matcher m) {
        OptionalLong a = numerals.value(m.group("a"));
        OptionalLong b = numerals.value(m.group("b"));
        boolean opened = m.group("open") != null;
        boolean joined = m.group("join") == null ? !opened : opened || words.is("join", m.group("join"));
        if (a.isEmpty() || b.isEmpty() || a.getAsLong() >= b.getAsLong() || !joined) {
            return Optional.empty();
        }
        return Optional.of(new Core(new Span(m.start(), m.end()), new Span(m.start("a"), m.end()), a.getAsLong(), b.getAsLong(), false,
                "between"));
    }

    /** «une trentaine» is thirty; «trois centaines» three hundred; «des dizaines» two to almost ten tens. */
    private Optional<Core> collective(Matcher m) {
        long base = numerals.collective(m.group("c")).orElse(0);
        long times = m.group("d") == null ? 1 : numerals.collective(m.group("d")).orElse(1);
        String factor = m.group("f") == null ? "" : m.group("f");
        Span span = new Span(m.start(), m.end());
        Span noun = new Span(m.start("c"), m.end());
        boolean some = words.is("vague", factor) || words.is("plural", factor) || factor.isEmpty() && m.group("c").endsWith("s");
        if (some) {
            QuantityWords.Bounds b = words.is("vague", factor) && words.bounds("vague", factor).min() > 2 ? words.bounds("vague", factor)
                    : new QuantityWords.Bounds(2, 9);
            long tens = (long) Math.pow(10, (int) Math.log10(Math.max(1, base)));
            long lowest = b.min() * (base % tens == 0 ? base : tens) * times;   // "several dozen" are reckoned in tens
            return Optional.of(new Core(span, noun, lowest, 10 * tens * times - 1, true, "vague"));
        }
        if (!factor.isEmpty() && !words.is("definite", factor) && numerals.value(m.group("c")).isPresent()) {
            return Optional.empty();   // "two hundred" is a plain number
        }
        long count = factor.isEmpty() || words.is("definite", factor) ? 1 : numerals.value(factor).orElse(-1);
        return count < 0 ? Optional.empty() : Optional.of(new Core(span, noun, count * base * times, count * base * times, true,
                "collective"));
    }

    /** The longest part of the words from the left that makes a number; «une soixante» is meant as a collective. */
    private Optional<Core> number(String text, Matcher m) {
        int end = m.end("n");
        Span all = new Span(m.start("n"), end);
        String[] parts = all.of(text).split(B + "+", 2);
        if (parts.length == 2 && words.is("article", parts[0]) && !Character.isDigit(parts[1].charAt(0))) {
            OptionalLong rest = numerals.value(parts[1]);
            if (rest.isPresent() && rest.getAsLong() >= 10 && rest.getAsLong() < 1000) {
                return Optional.of(new Core(all, new Span(end - parts[1].length(), end), rest.getAsLong(), rest.getAsLong(), true,
                        "collective"));
            }
        }
        while (end > all.start()) {
            Span span = new Span(all.start(), end);
            OptionalLong value = numerals.value(span.of(text));
            if (value.isPresent()) {
                String kind = words.is("article", span.of(text)) ? "article" : "exact";
                return Optional.of(new Core(span, span, value.getAsLong(), value.getAsLong(), false, kind));
            }
            int cut = Math.max(span.of(text).lastIndexOf(' '), span.of(text).lastIndexOf('-'));
            end = cut < 0 ? all.start() : all.start() + cut;
        }
        return Optional.empty();
    }

    private Core word(Matcher m) {
        Span span = new Span(m.start(), m.end());
        for (String name : List.of("vague", "article")) {
            QuantityWords.Bounds b = words.bounds(name, m.group());
            if (b != null) {
                return new Core(span, span, b.min(), b.max(), false, name);
            }
        }
        return new Core(span, span, 0, 0, false, "none");
    }
}

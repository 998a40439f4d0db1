package casus.time;

import casus.language.numeral.Numerals;
import casus.text.DataFile;
import casus.text.PatternScan;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time expressions of one language, read from {@code time-words.tsv} and {@code time-patterns.tsv}. It finds words; what they
 * denote is resolved elsewhere. Immutable, safe to share.
 */
public final class TimeGrammar {

    private static final Pattern GROUP = Pattern.compile("[(][?]<([a-z][a-z0-9]*)>");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private record Rule(Operation operation, String name, Pattern pattern, List<String> groups) {
    }

    private final Numerals numerals;
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final Map<String, List<String>> separated = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Operation, Pattern> frames = new HashMap<>();
    private final PatternScan scan;

    private TimeGrammar(String language) {
        numerals = Numerals.of(language);
        for (String[] row : DataFile.rows("lang/" + language + "/time-words.tsv", 3)) {
            words.computeIfAbsent(row[0], c -> new LinkedHashMap<>()).put(row[1], row[2]);
        }
        words.forEach((name, list) -> separated.put(name, list.keySet().stream().map(TimeGrammar::separate).toList()));
        PatternText text = new PatternText(words, numerals.numberPattern());
        for (String[] row : DataFile.rows("lang/" + language + "/time-patterns.tsv", 3)) {
            Operation operation = Operation.valueOf(row[0]);
            String expanded = text.expand(row[2]);
            if (operation == Operation.DEFINE) {
                text.define(row[1], expanded);
            } else if (operation.standsAlone()) {
                rules.add(new Rule(operation, row[1], compile("(?<![\\p{L}\\p{N}])(?:" + expanded
                        + ")(?![\\p{L}\\p{N}])"), groups(expanded)));
            } else {
                frames.put(operation, compile(operation == Operation.FRAME_BETWEEN ? expanded : "(?<![\\p{L}\\p{N}])(?:" + expanded
                        + ")$"));
            }
        }
        scan = new PatternScan(rules.stream().map(Rule::pattern).toList());
    }

    /** The grammar of {@code ontology/lang/<language>/}. */
    public static TimeGrammar of(String language) {
        return new TimeGrammar(language);
    }

    /** The expressions between two indexes of a text, in order and not overlapping: of several the first, then the longest. */
    List<TimeMatch> matches(String text, Span within) {
        List<TimeMatch> all = new ArrayList<>();
        scan.find(text, within, (m, i) -> all.add(match(rules.get(i), m, text)));
        all.sort(Comparator.comparingInt((TimeMatch m) -> m.span().start()).thenComparingInt(m -> -m.span().end()));
        List<TimeMatch> kept = new ArrayList<>();
        int end = -1;
        for (TimeMatch m : all) {
            if (m.span().start() >= end && !m.span().isEmpty()) {
                kept.add(m);
                end = m.span().end();
            }
        }
        return kept;
    }

    private static TimeMatch match(Rule rule, Matcher m, String text) {
        Map<String, String> groups = new HashMap<>();
        rule.groups.stream().filter(g -> m.group(g) != null).forEach(g -> groups.put(g, PatternText.plain(m.group(g))));
        return new TimeMatch(rule.operation, rule.name, trimmed(text, m.start(), m.end()), groups);
    }

    /** Where the frame begins that ends where an expression starts, looking no further back than {@code from}. */
    OptionalInt frameBefore(Operation frame, String text, int from, int start) {
        Matcher m = frames.get(frame).matcher(text).region(Math.min(Math.max(from, start - 40), start), start).useTransparentBounds(true);
        return m.find() ? OptionalInt.of(m.start()) : OptionalInt.empty();
    }

    /** True when the words between two expressions join them to an interval. */
    boolean joins(String text, int from, int to) {
        return to >= from && to - from < 20 && frames.get(Operation.FRAME_BETWEEN).matcher(text).region(from, to).matches();
    }

    /** The value of a word of a class, given as {@link TimeMatch} holds it. */
    String value(String wordClass, String word) {
        return words.get(wordClass).getOrDefault(word, words.get(wordClass).getOrDefault(word + ".", ""));
    }

    int number(String wordClass, String word) {
        return Integer.parseInt(value(wordClass, word));
    }

    /** The words of a class as alternatives of a regular expression. */
    String alternatives(String wordClass) {
        return String.join("|", words.get(wordClass).keySet());
    }

    OptionalLong number(String words) {
        return numerals.value(words);
    }

    /** True when the text holds a word of this class as a whole. */
    boolean holds(String wordClass, String text) {
        String padded = separate(text);
        for (String word : separated.get(wordClass)) {
            if (padded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String separate(String words) {
        return " " + NO_WORD.matcher(PatternText.plain(words)).replaceAll(" ").strip() + " ";
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && ",; \n\t\u00a0".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(start, last);
    }

    private static List<String> groups(String expanded) {
        return GROUP.matcher(expanded).results().map(r -> r.group(1)).distinct().toList();
    }

    private static Pattern compile(String expanded) {
        return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package casus.quantity;

import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.language.numeral.Numerals;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;

/**
 * Finds the numbers of a text that may count people or things, with their bounds. Dates, lengths of time, ages, measures, money, shares,
 * ordinals and numbers that are part of a name are left out. Immutable, safe to share between threads.
 */
public final class QuantityExtractor {

    private static final int QUANTIFIER_REACH = 30;

    private final QuantityWords words;
    private final CoreFinder cores;

    private QuantityExtractor(String language) {
        words = new QuantityWords(language);
        cores = new CoreFinder(Numerals.of(language), words);
    }

    /** For a language that has data under {@code ontology/lang/}. */
    public static QuantityExtractor of(String language) {
        return new QuantityExtractor(language);
    }

    /**
     * All quantities, in order of the text and not overlapping.
     *
     * @param dates the expressions of time of the text, whose numbers count nothing else
     */
    public List<Quantity> extract(AnalyzedText analysis, List<Span> dates) {
        SpanIndex<Span> dated = SpanIndex.of(dates, d -> d);
        List<Quantity> out = new ArrayList<>();
        for (Sentence s : analysis.sentences()) {
            List<Core> found = cores.find(analysis.text(), s.span());
            found.sort(Comparator.comparingInt((Core c) -> c.span().start()).thenComparingInt(c -> -c.span().end()));
            int end = -1;
            for (Core c : found) {
                if (c.span().start() < end || dated.overlaps(c.number())) {
                    continue;
                }
                end = c.span().end();
                if (counts(analysis.text(), s, c)) {
                    Quantity q = quantified(analysis.text(), s, c);
                    out.removeIf(earlier -> earlier.span().overlaps(q.span()));   // "an" of "an estimated 30"
                    out.add(apart(analysis.text(), s, q, found));
                    end = q.span().end();
                }
            }
        }
        return List.copyOf(out);
    }

    private boolean counts(String text, Sentence s, Core c) {
        if (words.startingAfter("measure").matcher(text).region(c.span().end(), s.span().end()).useTransparentBounds(true).lookingAt()
                || before("label", text, s, c.span().start()).isPresent()) {
            return false;
        }
        Optional<Token> token = s.tokens().stream().filter(t -> t.span().overlaps(c.number())).findFirst();
        return !c.quantifier().equals("exact") || token.filter(t -> t.is("ADJ") && !Character.isDigit(t.form().charAt(0))).isEmpty();
    }

    private Quantity quantified(String text, Sentence s, Core c) {
        for (String name : words.classesFrom("before-")) {
            Optional<Span> q = before(name, text, s, c.span().start());
            if (q.isPresent()) {
                return bounded(name.substring("before-".length()), q.get().cover(c.span()), c);
            }
        }
        for (String name : words.classesFrom("after-")) {
            Matcher m = words.startingAfter(name).matcher(text).region(c.span().end(), s.span().end()).useTransparentBounds(true);
            if (m.lookingAt() && !startsNumber(text, s, m.end())) {
                return bounded(name.substring("after-".length()), new Span(c.span().start(), m.end()), c);
            }
        }
        return new Quantity(c.span(), c.number(), OptionalLong.of(c.min()), OptionalLong.of(c.max()), c.approximate(), c.quantifier());
    }

    /** «20 miliciens ont au moins péri», «20 miliciens au moins ont péri»: a quantifier that stands with the verb bounds the one number before it. */
    private Quantity apart(String text, Sentence s, Quantity q, List<Core> found) {
        if (!q.quantifier().equals("exact")) {
            return q;
        }
        int limit = found.stream().mapToInt(c -> c.span().start()).filter(i -> i > q.span().end()).min().orElse(s.span().end());
        for (Token t : s.tokens()) {
            boolean verb = t.span().start() > q.span().end() && t.span().start() < limit && t.has("VerbForm=Fin");
            if (verb && words.endingBefore("after-at-least").matcher(text).region(q.span().end(), t.span().start()).find()) {
                return new Quantity(q.span(), q.number(), q.min(), OptionalLong.empty(), false, "at-least");
            }
            if (verb) {
                Matcher m = words.startingAfter("after-at-least").matcher(text).region(t.span().end(), limit).useTransparentBounds(true);
                if (m.lookingAt()) {
                    return new Quantity(q.span(), q.number(), q.min(), OptionalLong.empty(), false, "at-least");
                }
            }
        }
        return q;
    }

    private boolean startsNumber(String text, Sentence s, int from) {
        return cores.find(text, new Span(from, s.span().end())).stream().anyMatch(c -> c.span().start() - from <= 1);
    }

    private Optional<Span> before(String name, String text, Sentence s, int end) {
        int from = Math.max(s.span().start(), end - QUANTIFIER_REACH);
        Matcher m = words.endingBefore(name).matcher(text).region(Math.min(from, end), end).useTransparentBounds(true);
        return m.find() ? Optional.of(new Span(m.start(), end)) : Optional.empty();
    }

    private static Quantity bounded(String quantifier, Span span, Core c) {
        OptionalLong none = OptionalLong.empty();
        return switch (quantifier) {
            case "at-least" -> new Quantity(span, c.number(), OptionalLong.of(c.min()), none, false, quantifier);
            case "more-than" -> new Quantity(span, c.number(), OptionalLong.of(c.min() + 1), none, false, quantifier);
            case "at-most" -> new Quantity(span, c.number(), none, OptionalLong.of(c.max()), false, quantifier);
            case "less-than" -> new Quantity(span, c.number(), none, OptionalLong.of(Math.max(0, c.max() - 1)), false, quantifier);
            default -> new Quantity(span, c.number(), OptionalLong.of(c.min()), OptionalLong.of(c.max()), true, quantifier);
        };
    }
}

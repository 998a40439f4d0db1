package casus.claim;

import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what is said out of the text: trims marks, splits quotations at sentence ends. Immutable, for one text. */
final class Contents {

    private static final int FEWEST_WORDS_OF_A_STATEMENT = 4;
    private static final double MOSTLY = 0.6;
    private static final int LONGEST_LINE = 600;

    private final AnalyzedText analysis;
    private final List<Quote> quotes;
    private final SpanIndex<Quote> quoted;
    private final SpanIndex<Sentence> sentences;

    Contents(AnalyzedText analysis) {
        this.analysis = analysis;
        this.quotes = QuoteFinder.find(analysis.text());
        this.quoted = SpanIndex.of(quotes, Quote::outer);
        this.sentences = SpanIndex.of(analysis.sentences(), Sentence::span);
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** The quotations that share words or marks with this stretch, in order. */
    List<Quote> quotesAt(Span stretch) {
        return quoted.overlapping(stretch);
    }

    /** The word as it stands in the text, in lower case with plain apostrophes; both parts of a contraction give the whole. */
    String surface(Token t) {
        return t.span().of(analysis.text()).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** True when this index lies inside quotation marks. */
    boolean quoted(int index) {
        return quoted.overlaps(new Span(index, index + 1), q -> q.inner().contains(index));
    }

    /** True when the quotation is long enough to state something, and not just a word at arm's length. */
    boolean statement(Quote q) {
        return q.inner().of(analysis.text()).trim().split("\\s+").length >= FEWEST_WORDS_OF_A_STATEMENT;
    }

    /** A quotation sentence by sentence. */
    List<Span> sentences(Quote quote) {
        List<Span> parts = new ArrayList<>();
        for (Sentence s : sentences.overlapping(quote.inner())) {
            Span part = trim(new Span(Math.max(s.span().start(), quote.inner().start()), Math.min(s.span().end(), quote.inner().end())));
            if (part.of(analysis.text()).trim().split("\\s+").length >= 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What stands in a stretch of a sentence: its quotation, sentence by sentence, where that makes up most of it, else the stretch. */
    List<Span> said(Span stretch) {
        Span trimmed = trim(stretch);
        if (trimmed.isEmpty()) {
            return List.of();
        }
        for (Quote q : quotesAt(trimmed)) {
            if (q.inner().overlaps(trimmed) && statement(q)) {
                int shared = Math.min(q.inner().end(), trimmed.end()) - Math.max(q.inner().start(), trimmed.start());
                boolean announced = trimmed.contains(q.inner()) && q.inner().end() == trimmed.end() && colonBefore(q);
                if (announced || shared >= MOSTLY * trimmed.length() && !verbOutside(trimmed, q)) {
                    return sentences(q);
                }
            }
        }
        return List.of(trimmed);
    }

    /** «avoir repoussé l'attaque "en infligeant de lourdes pertes"»: what is said has its verb before the quotation. */
    private boolean verbOutside(Span stretch, Quote q) {
        return analysis.sentences().stream().filter(s -> s.span().overlaps(stretch)).flatMap(s -> s.tokens().stream())
                .anyMatch(t -> (t.is("VERB") || t.is("AUX")) && stretch.contains(t.span()) && t.span().end() <= q.outer().start());
    }

    /** The paragraph that begins on a new line behind a colon: words without quotation marks. */
    List<Span> lineAfter(int colon) {
        String text = analysis.text();
        int start = colon;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean line = text.substring(colon, start).indexOf('\n') >= 0 && start < text.length() && Character.isLetter(text.charAt(start));
        int end = text.indexOf('\n', start);
        Span said = trim(new Span(start, end < 0 ? text.length() : end));
        return line && said.length() < LONGEST_LINE ? List.of(said) : List.of();
    }

    private boolean colonBefore(Quote q) {
        return analysis.text().substring(0, q.outer().start()).stripTrailing().endsWith(":");
    }

    /** True when the quotation holds a verb, and so can stand as a statement without help. */
    boolean hasVerb(Quote q) {
        return analysis.sentenceAt(q.inner().start()).filter(s -> s.tokens().stream().anyMatch(t -> q.inner().contains(t.span())
                && t.has("VerbForm=Fin"))).isPresent();
    }

    /** Without spaces, commas and quotation marks at the ends. */
    Span trim(Span span) {
        String text = analysis.text();
        int a = span.start();
        int b = span.end();
        while (a < b && edge(text.charAt(a))) {
            a++;
        }
        while (b > a && (edge(text.charAt(b - 1)) || text.charAt(b - 1) == '.')) {
            b--;
        }
        return new Span(a, b);
    }

    private static boolean edge(char c) {
        return Character.isWhitespace(c) || "\u00a0\u202f,;:-–—«»\"“”„'’".indexOf(c) >= 0;
    }
}

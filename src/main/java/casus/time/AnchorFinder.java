package casus.time;

import casus.article.Article;
import casus.mention.Mention;
import casus.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the day from which an article's relative dates count: what the user or the metadata say; else a full date in the dateline; else a
 * stamp in the header, unless the names in the text speak against its year; else a day whose year only one reading allows. Immutable,
 * safe to share.
 */
public final class AnchorFinder {

    /** A stamp stands in the first lines, before the text proper. */
    private static final int HEADER = 300;

    /** A dateline's date begins within this many characters of a paragraph's start. */
    private static final int DATELINE = 60;

    private static final int FIRST_PARAGRAPHS = 800;

    private final TimeGrammar grammar;
    private final CalendarRules calendar;
    private final ActiveYears activeYears;
    private final YearInference inference;

    public AnchorFinder(TimeGrammar grammar, ActiveYears activeYears) {
        this.grammar = Objects.requireNonNull(grammar);
        this.activeYears = Objects.requireNonNull(activeYears);
        calendar = new CalendarRules(grammar);
        inference = new YearInference(grammar);
    }

    /** For a language that has data under {@code ontology/lang/}. */
    public static AnchorFinder of(String language, ActiveYears activeYears) {
        return new AnchorFinder(TimeGrammar.of(language), activeYears);
    }

    /** @param mentions the named mentions of the article, for the years in which they existed */
    public Anchor find(Article article, List<Mention> mentions) {
        String text = article.text();
        YearEvidence evidence = YearEvidence.of(mentions, activeYears);
        List<TimeMatch> opening = grammar.matches(text, new Span(0, Math.min(text.length(), FIRST_PARAGRAPHS)));
        Optional<TimeMatch> stamp = opening.stream().filter(m -> isStamp(text, m)).findFirst();
        Optional<LocalDate> header = stamp.flatMap(this::day);
        String against = header.map(d -> evidence.against(d.getYear())).orElse("");
        String remark = against.isEmpty() ? "" : "The header states " + header.orElseThrow() + ", which is implausible: " + against;
        if (article.metadata().published().isPresent()) {
            return new Anchor(article.metadata().published(), Anchor.Origin.METADATA, remark, header);
        }
        Optional<LocalDate> dateline = opening.stream().filter(m -> isDateline(text, m)).map(this::day).flatMap(Optional::stream)
                .findFirst()
                .filter(d -> evidence.against(d.getYear()).isEmpty());
        if (dateline.isPresent()) {
            return new Anchor(dateline, Anchor.Origin.DATELINE, remark, header);
        }
        if (header.isPresent() && against.isEmpty()) {
            return new Anchor(header, Anchor.Origin.HEADER, "", header);
        }
        Optional<LocalDate> inferred = inference.day(grammar.matches(text, new Span(0, text.length())), evidence);
        return new Anchor(inferred, inferred.isPresent() ? Anchor.Origin.INFERRED : Anchor.Origin.NONE, remark, header);
    }

    private Optional<LocalDate> day(TimeMatch m) {
        return calendar.date(m, new Setting(Optional.empty(), true, Optional.empty(), Tense.UNTOLD));
    }

    /** A full day that makes up most of a line of its own near the top. */
    private static boolean isStamp(String text, TimeMatch m) {
        if (m.operation() != Operation.DAY || m.group("y").isEmpty() || m.span().start() > HEADER) {
            return false;
        }
        int from = text.lastIndexOf('\n', m.span().start()) + 1;
        int to = text.indexOf('\n', m.span().end());
        String line = text.substring(from, to < 0 ? text.length() : to).strip();
        return line.length() <= m.span().length() + 45 && !line.endsWith(".");
    }

    /** «Bamako, le 1er octobre 2019 (AFP) – …»: near the start of a paragraph, with only a place and an agency before it. */
    private boolean isDateline(String text, TimeMatch m) {
        if (m.operation() != Operation.DAY || m.group("y").isEmpty() || isStamp(text, m)) {
            return false;
        }
        int from = text.lastIndexOf('\n', m.span().start()) + 1;
        String before = text.substring(from, m.span().start());
        String after = text.substring(m.span().end(), Math.min(text.length(), m.span().end() + 30)).strip();
        return before.length() <= DATELINE && before.strip().matches("[\\p{Lu}(][\\p{L}\\p{N} .'’/()-]*(?:,|[(]|[-–—/])(?:\\s*(?:"
                + grammar.alternatives("dateline") + "))?")
                && after.matches("(?s)[(\\[]?[\\p{L} -]{0,20}[)\\]]?\\s*[-–—:].*|[(\\[].*");
    }
}

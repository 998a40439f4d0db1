package casus.time;

import casus.language.AnalyzedText;
import casus.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions of calendar time of a text and resolves them against an anchor. What cannot be resolved keeps its words and has no
 * value. The rule of an unresolved expression still names the pattern that found it. Immutable, safe to share between threads.
 */
public final class TimeExtractor {

    /** How many sentences further on a day still governs «la veille». */
    private static final int STORY_REACH = 3;

    private final TimeGrammar grammar;
    private final CalendarRules calendar;
    private final RelativeRules relative;
    private final Tenses tenses;
    private final Frames frames;

    public TimeExtractor(TimeGrammar grammar) {
        this.grammar = grammar;
        calendar = new CalendarRules(grammar);
        relative = new RelativeRules(grammar);
        tenses = new Tenses(grammar);
        frames = new Frames(grammar);
    }

    /** For a language that has data under {@code ontology/lang/}. */
    public static TimeExtractor of(String language) {
        return new TimeExtractor(TimeGrammar.of(language));
    }

    /** All expressions, in order of the text and not overlapping. */
    public List<TimeExpression> extract(AnalyzedText analysis, Anchor anchor) {
        List<TimeExpression> all = new ArrayList<>();
        Optional<LocalDate> story = Optional.empty();
        int told = -1;
        for (Sentence s : analysis.sentences()) {
            List<TimeExpression> inSentence = new ArrayList<>();
            for (TimeMatch m : grammar.matches(analysis.text(), s.span())) {
                if (countsThings(s, m)) {
                    continue;
                }
                boolean near = told >= 0 && s.index() - told <= STORY_REACH;
                TimeExpression e = resolve(analysis, s, m, anchor, near ? story : Optional.empty());
                inSentence.add(e);
                if (e.latest().isPresent() && e.precision().compareTo(TimeExpression.Precision.DAYS) <= 0) {
                    story = e.latest();
                    told = s.index();
                }
            }
            all.addAll(frames.apply(analysis.text(), s.span().start(), inSentence));
        }
        return List.copyOf(all);
    }

    private TimeExpression resolve(AnalyzedText analysis, Sentence s, TimeMatch m, Anchor anchor, Optional<LocalDate> story) {
        Setting at = new Setting(anchor.day(), anchor.origin() != Anchor.Origin.INFERRED, story, tenses.at(analysis, s, m.span()));
        Resolution r = switch (m.operation()) {
            case DAY, DAY_EITHER, DAY_OF_MONTH, RANGE, WEEKDAY, WEEKDAYS, MONTH, YEAR, YEARS, DECADE, SEASON -> calendar.resolve(m, at);
            default -> relative.resolve(m, at);
        };
        boolean fromStory = m.operation() == Operation.STORY || m.operation() == Operation.SHIFT;
        Optional<LocalDate> from = r.counted() ? fromStory ? story.or(at::today) : anchor.day() : Optional.empty();
        return TimeExpression.resolved(m.span(), r.value(), m.rule(), from, r.reliability() * (r.counted() ? trust(anchor.origin()) : 1));
    }

    private static double trust(Anchor.Origin origin) {
        return switch (origin) {
            case METADATA -> 1;
            case DATELINE -> 0.95;
            case HEADER -> 0.85;
            case INFERRED -> 0.75;
            case NONE -> 0.5;
        };
    }

    /** «de 2000 soldats»: a bare number before a noun is no year. */
    private static boolean countsThings(Sentence s, TimeMatch m) {
        return m.rule().equals("year-loose") && s.tokens().stream().filter(t -> t.span().start() >= m.span().end()).findFirst()
                .filter(t -> t.is("NOUN") && t.span().start() - m.span().end() <= 2).isPresent();
    }
}

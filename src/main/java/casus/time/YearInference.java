package casus.time;

import java.time.LocalDate;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The day of a story whose dates tell weekday, day and month but no year. Only when exactly one year makes all of them right, between the
 * latest foundation of a group named (or the latest year that the text tells) and {@link #HORIZON}; else nothing is filled in.
 */
final class YearInference {

    /** The year up to which the program's knowledge of groups reaches; later years are not weighed, for nothing is known of them. */
    static final int HORIZON = 2026;

    private final CalendarRules calendar;

    YearInference(TimeGrammar grammar) {
        calendar = new CalendarRules(grammar);
    }

    private record Dated(DayOfWeek weekday, LocalDate inLeapYear) {

        Optional<LocalDate> in(int year) {
            return Nearest.date(year, inLeapYear.getMonthValue(), inLeapYear.getDayOfMonth());
        }

        boolean fits(int year) {
            return in(year).map(d -> d.getDayOfWeek() == weekday).orElse(false);
        }
    }

    /** The latest of those days, in the one year that fits. */
    Optional<LocalDate> day(List<TimeMatch> matches, YearEvidence evidence) {
        List<Dated> dated = new ArrayList<>();
        for (TimeMatch m : matches) {
            boolean yearless = (m.operation() == Operation.DAY || m.operation() == Operation.RANGE) && m.group("y").isEmpty();
            if (yearless && m.group("m").isPresent()) {
                LocalDate someYear = LocalDate.of(2000, 1, 1);
                calendar.date(m, new Setting(Optional.of(someYear), true, Optional.empty(), Tense.FUTURE))
                        .ifPresent(d -> calendar.optionalWeekday(m, "w").ifPresent(w -> dated.add(new Dated(w, d))));
            }
        }
        int told = matches.stream().flatMap(m -> m.group("y").stream()).filter(y -> y.length() == 4).mapToInt(Integer::parseInt).max()
                .orElse(0);
        int first = Math.max(told, evidence.first().orElse(0));
        if (dated.isEmpty() || first == 0) {
            return Optional.empty();
        }
        int last = evidence.last().isPresent() ? Math.min(HORIZON, evidence.last().getAsInt()) : HORIZON;
        int[] years = IntStream.rangeClosed(first, last).filter(y -> dated.stream().allMatch(d -> d.fits(y))).toArray();
        return years.length == 1 ? dated.stream().map(d -> d.in(years[0])).flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}

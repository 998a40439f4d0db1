package casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses among the days that an incomplete date may mean: the one nearest to the anchor that the tense allows. */
final class Nearest {

    /** A date told without tense may lie this many days ahead before last year's is the likelier reading. */
    private static final int AHEAD = 45;

    private Nearest() {
    }

    /** The weekday on or before the anchor; after it in the future. {@code last}: -1 strictly before, 1 strictly after, 0 untold. */
    static LocalDate weekday(LocalDate anchor, DayOfWeek weekday, boolean future, int last) {
        if (last < 0) {
            return anchor.with(TemporalAdjusters.previous(weekday));
        }
        return last > 0 || future ? anchor.with(TemporalAdjusters.next(weekday)) : anchor.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** A day of a month without its year; a weekday told along with it decides where it fits one of the three years around. */
    static Optional<LocalDate> day(LocalDate anchor, Month month, int day, Optional<DayOfWeek> weekday, Tense tense, int last) {
        Comparator<LocalDate> order = Comparator
                .comparing((LocalDate d) -> weekday.isPresent() && weekday.get() != d.getDayOfWeek())
                .thenComparingLong(d -> distance(anchor, d, tense, last));
        return IntStream.rangeClosed(-1, 1).mapToObj(i -> date(anchor.getYear() + i, month.getValue(), day)).flatMap(Optional::stream)
                .min(order);
    }

    /** Distance in days; the side that the tense excludes counts as a year and more away. */
    private static long distance(LocalDate anchor, LocalDate day, Tense tense, int last) {
        long ahead = ChronoUnit.DAYS.between(anchor, day);
        boolean excluded = last > 0 || tense == Tense.FUTURE ? ahead < 0 : last < 0 || tense == Tense.PAST ? ahead > 1 : ahead > AHEAD;
        return Math.abs(ahead) + (excluded ? 1000 : 0);
    }

    /** The month at or before the anchor's; after it in the future. */
    static YearMonth month(LocalDate anchor, Month month, boolean future, int last) {
        YearMonth same = YearMonth.of(anchor.getYear(), month);
        YearMonth now = YearMonth.from(anchor);
        if (last > 0 || last == 0 && future) {
            return same.isAfter(now) || last == 0 && same.equals(now) ? same : same.plusYears(1);
        }
        return same.isBefore(now) || last == 0 && same.equals(now) ? same : same.minusYears(1);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package casus.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalLong;

/** Resolves what is counted from the day of writing or from the story's day, and lengths of time. */
final class RelativeRules {

    private static final long MOST_UNITS = 5000;

    private final TimeGrammar grammar;

    RelativeRules(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    Resolution resolve(TimeMatch m, Setting at) {
        return switch (m.operation()) {
            case TODAY -> Resolution.ofOptional(at.today().map(a -> Edtf.day(a.plusDays(grammar.number("today", m.words("t"))))), 0.95);
            case NIGHT -> Resolution.ofOptional(at.today().map(a -> at.future() ? a.plusDays(1) : a)
                    .map(morning -> Edtf.days(morning.minusDays(1), morning)), 0.7);
            case STORY -> Resolution.ofOptional(at.story().or(at::today)
                    .map(day -> Edtf.day(day.plusDays(grammar.number("story", m.words("t"))))), 0.75);
            case SHIFT -> shift(m, at);
            case BACK -> offset(m, at.today(), -1, 0.9);
            case AHEAD -> at.future() || !clock(m) && at.tense() == Tense.UNTOLD ? offset(m, at.today(), 1, 0.8) : Resolution.OPEN;
            case WITHIN -> at.future() ? offset(m, at.today(), 1, 0.8) : duration(m);
            case SINCE_LENGTH -> since(offset(m, at.today(), -1, 0.85));
            case LAST -> last(m, at);
            case UNIT -> period(m, at);
            case DURATION -> duration(m);
            case VAGUE -> Resolution.OPEN;
            default -> throw new IllegalArgumentException("not relative: " + m.operation());
        };
    }

    private Resolution shift(TimeMatch m, Setting at) {
        return offset(m, at.story().or(at::today), grammar.number("shift", m.words("t")), 0.7);
    }

    private static Resolution since(Resolution start) {
        return new Resolution(start.value().map(Edtf::since), start.counted(), start.reliability());
    }

    /**
     * A day, month or year so many units away. The coarser the unit, the coarser the value: weeks leave the day open by a few, months the
     * day, years the month («il y a un an») or the year («il y a cinq ans»).
     */
    private Resolution offset(TimeMatch m, Optional<LocalDate> from, int sign, double reliability) {
        long n = count(m).orElse(-1);
        if (n < 0 || n > MOST_UNITS || from.isEmpty()) {
            return Resolution.OPEN;
        }
        LocalDate day = from.get();
        String about = m.group("q").isPresent() ? "~" : "";
        return Resolution.counted(switch (unit(m)) {
            case "D" -> Edtf.day(day.plusDays(sign * n)) + about;
            case "W" -> Edtf.day(day.plusWeeks(sign * n)) + "~";
            case "F" -> Edtf.day(day.plusWeeks(sign * 2 * n)) + "~";
            case "M" -> Edtf.month(YearMonth.from(day.plusMonths(sign * n))) + "~";
            case "Y" -> n == 1 ? Edtf.month(YearMonth.from(day.plusYears(sign))) + "~" : Edtf.year((int) (day.getYear() + sign * n)) + "~";
            case "X" -> Edtf.year((int) (day.getYear() + sign * n * 10)) + "~";
            case "H" -> Edtf.day(day.plusDays(sign * (n / 24))) + (n % 24 == 0 ? about : "~");
            default -> Edtf.day(day);
        }, reliability);
    }

    /** «ces deux derniers jours» ends with the day of writing; «les dernières 24 heures» is a length. */
    private Resolution last(TimeMatch m, Setting at) {
        long n = count(m).orElse(-1);
        int direction = grammar.number("lasts", m.words("l"));
        if (clock(m) || direction == 0) {
            return duration(m);
        }
        if (n < 1 || n > MOST_UNITS || at.today().isEmpty()) {
            return Resolution.OPEN;
        }
        LocalDate a = at.today().get();
        if (unit(m).equals("D")) {
            return Resolution.counted(direction < 0 ? Edtf.days(a.minusDays(n - 1), a) : Edtf.days(a.plusDays(1), a.plusDays(n)), 0.85);
        }
        Optional<String> far = offset(m, at.today(), direction, 0.8).value();
        return far.map(v -> Resolution.counted(direction < 0 ? Edtf.between(v, Edtf.day(a)) : Edtf.between(Edtf.day(a), v), 0.8))
                .orElse(Resolution.OPEN);
    }

    private Resolution period(TimeMatch m, Setting at) {
        int step = m.group("l").map(l -> grammar.number("last", l)).orElse(0);
        return Resolution.ofOptional(at.anchor().map(a -> switch (grammar.value("period", m.words("p"))) {
            case "W" -> week(a.plusWeeks(step), DayOfWeek.MONDAY);
            case "E" -> step < 0 && a.getDayOfWeek() == DayOfWeek.SUNDAY ? week(a.minusWeeks(1), DayOfWeek.SATURDAY)
                    : week(step < 0 ? a.minusWeeks(1) : a, DayOfWeek.SATURDAY);
            case "M" -> Edtf.month(YearMonth.from(a).plusMonths(step));
            default -> Edtf.year(a.getYear() + step);
        }), 0.85);
    }

    private static String week(LocalDate day, DayOfWeek first) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Edtf.days(sunday.with(TemporalAdjusters.previousOrSame(first)), sunday);
    }

    private Resolution duration(TimeMatch m) {
        long n = count(m).orElse(-1);
        return n < 0 ? Resolution.OPEN : Resolution.fixed(switch (unit(m)) {
            case "H" -> "PT" + n + "H";
            case "N" -> "PT" + n + "M";
            case "S" -> "PT" + n + "S";
            case "F" -> "P" + 2 * n + "W";
            case "X" -> "P" + 10 * n + "Y";
            default -> "P" + n + unit(m);
        });
    }

    private boolean clock(TimeMatch m) {
        return "HNS".contains(unit(m));
    }

    private String unit(TimeMatch m) {
        return grammar.value("unit", m.group("u").or(() -> m.group("u2")).orElse(""));
    }

    /** One where no number is told: «the past week», «decade-long». */
    private OptionalLong count(TimeMatch m) {
        return m.group("n").map(grammar::number).orElse(OptionalLong.of(1));
    }
}

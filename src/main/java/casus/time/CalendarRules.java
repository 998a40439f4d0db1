package casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Resolves what names days, months, seasons and years of the calendar, complete or not. */
final class CalendarRules {

    private final TimeGrammar grammar;

    CalendarRules(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    Resolution resolve(TimeMatch m, Setting at) {
        return switch (m.operation()) {
            case DAY -> month(m, "m").isPresent() ? day(m, at) : weekdayAndDay(m, at);
            case DAY_EITHER -> Resolution.ofOptional(either(m, at.anchor()).map(Edtf::day), 0.8);
            case DAY_OF_MONTH -> dayOfMonth(m, at);
            case RANGE -> range(m, at);
            case WEEKDAY -> m.rule().equals("weekday-of-week") ? weekdayOfWeek(m, at) : weekday(m, at);
            case WEEKDAYS -> Resolution.ofOptional(at.anchor().map(a -> weekdays(m, a, at)), 0.85);
            case MONTH -> month(m, at);
            case YEAR -> Resolution.fixed(m.words("y"));
            case YEARS -> years(m);
            case DECADE -> Resolution.fixed((m.words("y").length() == 2 ? "19" + m.words("y") : m.words("y")).substring(0, 3) + "X");
            case SEASON -> season(m, at);
            default -> throw new IllegalArgumentException("no date of the calendar: " + m.operation());
        };
    }

    /** The day of a {@link Operation#DAY} match, where its year is told or can be chosen. */
    Optional<LocalDate> date(TimeMatch m, Setting at) {
        Optional<Month> month = month(m, "m");
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = dayNumber(m.words("d"));
        Optional<Integer> year = m.group("y").or(() -> m.group("z").map(CalendarRules::fullYear)).map(Integer::parseInt);
        if (year.isPresent()) {
            return Nearest.date(year.get(), month.get().getValue(), day);
        }
        if (m.group("v").isPresent()) {
            return at.anchor().flatMap(a -> Nearest.date(a.getYear() + beside(m), month.get().getValue(), day));
        }
        return at.anchor().flatMap(a -> Nearest.day(a, month.get(), day, optionalWeekday(m, "w"), at.tense(), last(m)));
    }

    private Resolution day(TimeMatch m, Setting at) {
        int beside = m.group("t").map(t -> grammar.number("story", t)).orElse(0);
        Optional<String> value = date(m, at).map(d -> Edtf.day(d.plusDays(beside)));
        return m.group("y").isPresent() || m.group("z").isPresent() ? value.map(Resolution::fixed).orElse(Resolution.OPEN)
                : Resolution.ofOptional(value, 0.93);
    }

    /**
     * "05/06/2016" is the fifth of June or the sixth of May. A weekday told along decides, else the anchor when only one of the two lies
     * within a month of it; else the day stays open.
     */
    private Optional<LocalDate> either(TimeMatch m, Optional<LocalDate> anchor) {
        int year = Integer.parseInt(m.group("y").orElseGet(() -> fullYear(m.words("z"))));
        int first = Integer.parseInt(m.words("k"));
        int second = Integer.parseInt(m.words("d"));
        List<LocalDate> days = List.of(LocalDate.of(year, first, second), LocalDate.of(year, second, first));
        Optional<DayOfWeek> weekday = optionalWeekday(m, "w");
        List<LocalDate> fitting = days.stream().distinct().filter(d -> weekday.isEmpty() || weekday.get() == d.getDayOfWeek()).toList();
        List<LocalDate> close = fitting.stream()
                .filter(d -> anchor.filter(a -> Math.abs(d.toEpochDay() - a.toEpochDay()) <= 31).isPresent()).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    /** Years of two digits from 50 on are of the last century. */
    private static String fullYear(String digits) {
        return (digits.compareTo("50") < 0 ? "20" : "19") + digits;
    }

    private Resolution weekday(TimeMatch m, Setting at) {
        return Resolution.ofOptional(at.anchor().map(a -> Edtf.day(Nearest.weekday(a, weekday(m, "w"), at.future(), last(m)))), 0.9);
    }

    private Resolution weekdayOfWeek(TimeMatch m, Setting at) {
        return Resolution.ofOptional(at.anchor().map(a -> Edtf.day(a.plusWeeks(beside(m)).with(weekday(m, "w")))), 0.9);
    }

    private Resolution weekdayAndDay(TimeMatch m, Setting at) {
        int day = dayNumber(m.words("d"));
        return Resolution.ofOptional(at.anchor().flatMap(a -> java.util.stream.IntStream.rangeClosed(-45, 45).mapToObj(a::plusDays)
                .filter(d -> d.getDayOfMonth() == day && d.getDayOfWeek() == weekday(m, "w"))
                .min(java.util.Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - a.toEpochDay())))).map(Edtf::day), 0.85);
    }

    private Resolution dayOfMonth(TimeMatch m, Setting at) {
        int day = dayNumber(m.words("d"));
        return Resolution.ofOptional(at.anchor().flatMap(a -> {
            YearMonth month = YearMonth.from(a);
            boolean passed = day < a.getDayOfMonth();
            boolean today = day == a.getDayOfMonth();
            YearMonth chosen = today || passed != at.future() ? month : month.plusMonths(passed ? 1 : -1);
            return Nearest.date(chosen.getYear(), chosen.getMonthValue(), day);
        }).map(Edtf::day), 0.7);
    }

    private Resolution range(TimeMatch m, Setting at) {
        Optional<LocalDate> last = date(m, at);
        if (last.isEmpty()) {
            return Resolution.OPEN;
        }
        Month month = month(m, "m1").orElse(last.get().getMonth());
        int year = m.group("y1").map(Integer::parseInt).orElse(last.get().getYear() - (month.compareTo(last.get().getMonth()) > 0 ? 1 : 0));
        Optional<String> value = Nearest.date(year, month.getValue(), dayNumber(m.words("d1")))
                .filter(first -> !first.isAfter(last.get())).map(first -> Edtf.days(first, last.get()));
        return m.group("y").isPresent() ? value.map(Resolution::fixed).orElse(Resolution.OPEN) : Resolution.ofOptional(value, 0.93);
    }

    private String weekdays(TimeMatch m, LocalDate anchor, Setting at) {
        LocalDate last = Nearest.weekday(anchor, weekday(m, "w"), at.future(), last(m));
        return Edtf.days(last.with(TemporalAdjusters.previous(weekday(m, m.group("w1").isPresent() ? "w1" : "w3"))), last);
    }

    private Resolution month(TimeMatch m, Setting at) {
        Optional<Month> month = month(m, "m");
        if (m.group("y").isPresent()) {
            return Resolution.fixed(Edtf.month(YearMonth.of(Integer.parseInt(m.words("y")), month.orElseThrow())));
        }
        if (m.rule().equals("month-of-near-year")) {
            return Resolution.ofOptional(at.anchor().map(a -> Edtf.month(YearMonth.of(a.getYear() + beside(m), month.orElseThrow()))), 0.9);
        }
        return Resolution.ofOptional(at.anchor().map(a -> Edtf.month(Nearest.month(a, month.orElseThrow(), at.future(), last(m)))), 0.88);
    }

    private static Resolution years(TimeMatch m) {
        return m.words("y1").compareTo(m.words("y")) < 0 ? Resolution.fixed(m.words("y1") + "/" + m.words("y")) : Resolution.OPEN;
    }

    private Resolution season(TimeMatch m, Setting at) {
        int code = grammar.number("season", m.words("s"));
        if (m.group("y").isPresent()) {
            return Resolution.fixed(Edtf.season(Integer.parseInt(m.words("y")), code));
        }
        return Resolution.ofOptional(at.anchor().map(a -> {
            boolean begun = a.getMonthValue() >= (code - 20) * 3;
            boolean running = a.getMonthValue() / 3 == code - 20 && begun;
            int step = last(m) < 0 ? begun && !running ? 0 : -1 : last(m) > 0 || at.future() ? begun ? 1 : 0 : begun ? 0 : -1;
            return Edtf.season(a.getYear() + step, code);
        }), 0.75);
    }

    private Optional<Month> month(TimeMatch m, String group) {
        return m.group("k").map(k -> Month.of(Integer.parseInt(k))).or(() -> m.group(group).map(w -> Month.of(grammar.number("month", w))));
    }

    private DayOfWeek weekday(TimeMatch m, String group) {
        return DayOfWeek.of(grammar.number("weekday", m.words(group)));
    }

    Optional<DayOfWeek> optionalWeekday(TimeMatch m, String group) {
        return m.group(group).map(w -> DayOfWeek.of(grammar.number("weekday", w)));
    }

    /** Which week or year is meant: -1 last, 0 this, 1 next. */
    private int beside(TimeMatch m) {
        return m.group("v").map(v -> grammar.number("last", v)).orElse(0);
    }

    private int last(TimeMatch m) {
        return m.group("l").map(l -> grammar.number("last", l)).orElse(0);
    }

    private static int dayNumber(String words) {
        String digits = words.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}

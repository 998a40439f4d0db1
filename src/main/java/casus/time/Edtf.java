package casus.time;

import casus.time.TimeExpression.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values of the Extended Date/Time Format (ISO 8601-2, levels 0 and 1): writing them and the days they span. A value ending in {@code ~}
 * is widened by one unit of its grain on both sides (days by three), which is what the words «about» leave open.
 */
public final class Edtf {

    /** One day, month, season, year or decade, perhaps roughly; values also come from files that others wrote. */
    private static final Pattern VALUE = Pattern.compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{2}|[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))~?");

    private Edtf() {
    }

    public static String day(LocalDate day) {
        return day.toString();
    }

    public static String month(YearMonth month) {
        return month.toString();
    }

    public static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** @param code 21 spring, 22 summer, 23 autumn, 24 winter */
    public static String season(int year, int code) {
        return year(year) + "-" + code;
    }

    /** Both ends; the day alone when they are the same. */
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + "/" + day(last);
    }

    public static String since(String value) {
        return start(value) + "/..";
    }

    public static String until(String value) {
        return "../" + end(value);
    }

    public static String between(String first, String last) {
        return start(first) + "/" + end(last);
    }

    /** The first half of an interval, else the value. */
    static String start(String value) {
        return value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
    }

    /** The second half of an interval, else the value. */
    static String end(String value) {
        return value.substring(value.indexOf('/') + 1);
    }

    static boolean isDuration(String value) {
        return value.startsWith("P");
    }

    /** True of an interval that ends before it begins, which is no value of the format. */
    static boolean isBackwards(String value) {
        Optional<LocalDate> last = bound(end(value), false);
        return last.isPresent() && bound(start(value), true).filter(last.get()::isBefore).isPresent();
    }

    /** The first day a value may mean; empty for open starts, for durations, and for what is no value. */
    public static Optional<LocalDate> earliest(String value) {
        return isBackwards(value) ? Optional.empty() : bound(start(value), true);
    }

    /** The last day a value may mean; empty for open ends, for durations, and for what is no value. */
    public static Optional<LocalDate> latest(String value) {
        return isBackwards(value) ? Optional.empty() : bound(end(value), false);
    }

    /** Grain of a value; of intervals the coarser end, but {@link Precision#DAYS} where both ends are days. */
    public static Precision precision(String value) {
        if (isDuration(value) || isBackwards(value)) {
            return Precision.UNSTATED;
        }
        if (value.contains("/")) {
            Precision a = precision(start(value));
            Precision b = precision(end(value));
            Precision coarse = a == Precision.UNSTATED ? b : b == Precision.UNSTATED ? a : a.compareTo(b) >= 0 ? a : b;
            return coarse == Precision.DAY ? Precision.DAYS : coarse;
        }
        String plain = value.replace("~", "");
        return !VALUE.matcher(value).matches() ? Precision.UNSTATED : switch (plain.length()) {
            case 10 -> value.endsWith("~") ? Precision.DAYS : Precision.DAY;
            case 7 -> Integer.parseInt(plain.substring(5)) > 12 ? Precision.SEASON : Precision.MONTH;
            case 4 -> Precision.YEAR;
            default -> Precision.UNSTATED;
        };
    }

    private static Optional<LocalDate> bound(String value, boolean first) {
        if (!VALUE.matcher(value).matches()) {
            return Optional.empty();
        }
        String plain = value.replace("~", "");
        int sign = value.endsWith("~") ? first ? -1 : 1 : 0;
        try {
            return Optional.of(switch (plain.length()) {
                case 10 -> LocalDate.parse(plain).plusDays(3L * sign);
                case 7 -> monthOrSeason(plain, first, sign);
                default -> year(plain, first, sign);
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate year(String plain, boolean first, int sign) {
        int year = Integer.parseInt(plain.replace('X', first ? '0' : '9')) + sign;
        return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    /** Seasons count from the month in which they begin in the north; winter runs into the next year. */
    private static LocalDate monthOrSeason(String plain, boolean first, int sign) {
        int year = Integer.parseInt(plain.substring(0, 4));
        int code = Integer.parseInt(plain.substring(5));
        YearMonth start = code > 12 ? YearMonth.of(year, (code - 20) * 3) : YearMonth.of(year, code);
        YearMonth at = first ? start : code > 12 ? start.plus(3, ChronoUnit.MONTHS) : start;
        YearMonth moved = at.plusMonths(sign);
        return first ? moved.atDay(1) : moved.atEndOfMonth();
    }
}

package casus.time;

import casus.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression of calendar time.
 *
 * @param value       EDTF, or an ISO 8601 duration, or empty when the text does not settle it
 * @param kind        whether it names a time, a span of time with open or closed ends, or a mere length
 * @param precision   grain of the value
 * @param earliest    first day it may mean
 * @param latest      last day it may mean
 * @param rule        name of the rule that resolved it, such as {@code weekday-last}
 * @param anchor      the day it was counted from, for relative expressions
 * @param reliability of the resolution, 0 to 1
 */
public record TimeExpression(Span span, Optional<String> value, Kind kind, Precision precision, Optional<LocalDate> earliest,
                             Optional<LocalDate> latest, String rule, Optional<LocalDate> anchor, double reliability) {

    /** What an expression denotes. */
    public enum Kind { DATE, INTERVAL, DURATION }

    /** Grain, with its UCDP {@code date_prec} counterpart. */
    public enum Precision {
        DAY(1), DAYS(2), WEEK(3), MONTH(4), SEASON(5), YEAR(5), UNSTATED(5);

        private final int datePrec;

        Precision(int datePrec) {
            this.datePrec = datePrec;
        }

        /** UCDP {@code date_prec}, 1 (exact day) to 5 (year or worse). */
        public int datePrec() {
            return datePrec;
        }
    }

    public TimeExpression {
        Objects.requireNonNull(span);
        Objects.requireNonNull(value);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(anchor);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("time ends before it begins: " + earliest + " " + latest);
        }
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("reliability " + reliability);
        }
    }

    /**
     * An expression whose kind, grain and bounds follow from its value; without a value, or with an interval that ends before it begins,
     * it is a date that stays unresolved.
     */
    static TimeExpression resolved(Span span, Optional<String> found, String rule, Optional<LocalDate> anchor, double reliability) {
        Optional<String> value = found.filter(v -> !Edtf.isBackwards(v));
        Kind kind = value.isEmpty() ? Kind.DATE : Edtf.isDuration(value.get()) ? Kind.DURATION : value.get().contains("/") ? Kind.INTERVAL
                : Kind.DATE;
        return new TimeExpression(span, value, kind, value.map(Edtf::precision).orElse(Precision.UNSTATED), value.flatMap(Edtf::earliest),
                value.flatMap(Edtf::latest), rule, anchor, value.isEmpty() ? 0 : reliability);
    }
}

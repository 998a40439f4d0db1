package casus.fusion.match;

import casus.fusion.told.TimeBounds;
import java.util.Optional;

/** Times by whether and how closely their bounds meet. Where no date is told, the day of the report is a weak bound, and is called so. */
final class TimeComparison {

    private static final int MONTH = 31;

    private TimeComparison() {
    }

    static Finding compare(Described a, Described b) {
        if (a.standing() != b.standing()) {
            return Finding.veto(Aspect.TIME, "one goes on for months, the other is of some days");
        }
        TimeBounds x = a.window;
        TimeBounds y = b.window;
        if (x.equals(TimeBounds.UNKNOWN) || y.equals(TimeBounds.UNKNOWN)) {
            return new Finding(Aspect.TIME, 0, "one cannot be dated");
        }
        long gap = x.gap(y);
        if (x.stated() && y.stated()) {
            return bothTold(x, y, gap);
        }
        if (x.stated() || y.stated()) {
            return x.stated() ? oneTold(x, b, gap) : oneTold(y, a, gap);
        }
        return noneTold(a, b, gap);
    }

    private static Finding bothTold(TimeBounds x, TimeBounds y, long gap) {
        if (gap > 2 || gap > 0 && !(x.close() && y.close())) {
            return Finding.veto(Aspect.TIME, days(x) + " and " + days(y) + " do not meet");
        }
        if (gap > 0) {
            return new Finding(Aspect.TIME, gap == 1 ? -0.5 : -1.8, days(x) + " and " + days(y) + " are " + gap
                    + (gap == 1 ? " day" : " days") + " apart");
        }
        if (x.close() && y.close()) {
            boolean oneDay = x.length() == 0 && x.equals(y);
            return new Finding(Aspect.TIME, oneDay ? 2.0 : 1.6, oneDay ? "both on " + days(x) : days(x) + " and " + days(y) + " meet");
        }
        boolean wide = x.length() > MONTH || y.length() > MONTH;
        return new Finding(Aspect.TIME, wide ? 0.2 : 0.7, days(x) + " and " + days(y) + " meet");
    }

    private static Finding oneTold(TimeBounds told, Described other, long gap) {
        String report = "; the other tells no date, only its report's day bounds it (" + other.article.day().map(Object::toString).orElse("")
                + ")";
        boolean later = told.earliest().isPresent() && other.window.latest().isPresent()
                && told.earliest().get().isAfter(other.window.latest().get());
        if (later && gap > 1 || gap > MONTH) {
            return Finding.veto(Aspect.TIME, days(told) + report);
        }
        double weight = gap == 0 ? told.close() ? 0.9 : 0.4 : gap <= 2 ? -0.6 : -1.8;
        return new Finding(Aspect.TIME, weight, days(told) + report);
    }

    private static Finding noneTold(Described a, Described b, long gap) {
        String words = "neither tells a date; only the days of their reports bound them (" + a.article.day().map(Object::toString).orElse("")
                + ", " + b.article.day().map(Object::toString).orElse("") + ")";
        if (gap > MONTH) {
            return Finding.veto(Aspect.TIME, words);
        }
        boolean oneDay = a.article.day().equals(b.article.day());
        return new Finding(Aspect.TIME, gap == 0 ? oneDay ? 0.9 : 0.6 : gap <= 3 ? -0.6 : -1.8, words);
    }

    static String days(TimeBounds time) {
        Optional<String> from = time.earliest().map(Object::toString);
        Optional<String> to = time.latest().map(Object::toString);
        return from.equals(to) ? from.orElse("an unknown day") : from.orElse("…") + " to " + to.orElse("…");
    }
}

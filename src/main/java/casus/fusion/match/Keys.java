package casus.fusion.match;

import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldFigure;
import casus.fusion.told.ToldPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The blocks in which a description is kept and those in which its like are looked for. Places are cells that overlap, times are weeks, so
 * that near ones always meet in some block; what lacks a place or a date meets others by who takes part, by its numbers or its persons.
 */
final class Keys {

    private static final double CELL_DEGREES = 0.5;
    private static final int MOST_WEEKS = 6;

    /** Where it is kept. */
    final List<String> kept = new ArrayList<>();
    /** Where its like are looked for. */
    final List<String> sought = new ArrayList<>();

    Keys(Described d) {
        if (d.standing()) {
            both("standing|" + d.event.type() + "|" + d.event.place().map(ToldPlace::iri).orElse("") + "|" + d.event.time().earliest());
            return;
        }
        String family = TypeComparison.family(d.event.type());
        boolean local = d.event.place().map(p -> p.local() && p.located()).orElse(false);
        for (String week : weeks(d.window)) {
            d.event.place().ifPresent(p -> places(p, family + "|" + week));
            actors(d, local, family + "|" + week);
            figures(d, week);
        }
        d.persons.forEach(p -> both("person|" + p));
        if (d.sentence != 0) {
            both("sentence|" + d.sentence);
        }
    }

    private void both(String key) {
        kept.add(key);
        sought.add(key);
    }

    private void places(ToldPlace p, String rest) {
        both("place|" + p.iri() + "|" + rest);
        if (p.located() && p.local()) {
            for (int shift = 0; shift < 4; shift++) {
                double half = CELL_DEGREES / 2;
                long row = (long) Math.floor((p.latitude() + (shift & 1) * half) / CELL_DEGREES);
                long column = (long) Math.floor((p.longitude() + (shift >> 1) * half) / CELL_DEGREES);
                both("cell" + shift + "|" + row + "|" + column + "|" + rest);
            }
        }
    }

    /** Two that are both told to the town meet by their places; actors bring together what is told less exactly. */
    private void actors(Described d, boolean local, String rest) {
        for (String actor : new TreeSet<>(d.sides)) {
            kept.add("actor|" + local + "|" + actor + "|" + rest);
            sought.add("actor|false|" + actor + "|" + rest);
            if (!local) {
                sought.add("actor|true|" + actor + "|" + rest);
            }
        }
    }

    private void figures(Described d, String week) {
        for (ToldFigure f : d.event.figures()) {
            if (f.exact() && f.min().getAsLong() >= 10) {
                both("figure|" + f.kind() + "|" + f.min().getAsLong() + "|" + week);
            }
        }
    }

    /** Weeks that the window touches, with a day before and after. What has no date at all meets only what has none. */
    private static List<String> weeks(TimeBounds window) {
        Optional<LocalDate> from = window.earliest().or(window::latest);
        Optional<LocalDate> to = window.latest().or(window::earliest);
        if (from.isEmpty() || to.isEmpty()) {
            return List.of("undated");
        }
        long first = Math.floorDiv(from.get().minusDays(2).toEpochDay(), 7);
        long last = Math.floorDiv(to.get().plusDays(2).toEpochDay(), 7);
        List<String> weeks = new ArrayList<>();
        for (long week = first; week <= last && week < first + MOST_WEEKS; week++) {
            weeks.add(Long.toString(week));
        }
        return weeks;
    }
}

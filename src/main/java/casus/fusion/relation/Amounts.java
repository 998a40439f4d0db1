package casus.fusion.relation;

import casus.event.FigureKind;
import casus.event.Victims;
import casus.fusion.told.ToldFigure;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/** Bounds of two figures held against each other. */
public final class Amounts {

    private static final String ANY_FIGHTER = "any-fighter";
    private static final Set<FigureKind> PEOPLE = EnumSet.complementOf(EnumSet.of(FigureKind.DESTROYED, FigureKind.SORTIES,
            FigureKind.POSITIONS_HIT, FigureKind.OTHER));

    private Amounts() {
    }

    /** Whether both count the same people or things: the same victims, side and noun, as far as both say. */
    public static boolean sameCount(ToldFigure f, ToldFigure g) {
        boolean victims = f.victims() == g.victims() || f.victims() == Victims.UNSTATED || g.victims() == Victims.UNSTATED;
        boolean bothTold = f.side().isPresent() && g.side().isPresent();
        boolean oneSide = bothTold && f.side().get().iri().equals(g.side().get().iri());
        boolean opposed = bothTold && !oneSide && f.side().get().named() && g.side().get().named();
        return victims && (oneSide || !opposed && sameNoun(f, g));
    }

    private static boolean sameNoun(ToldFigure f, ToldFigure g) {
        if (f.who().equals(g.who())) {
            return true;
        }
        if (!PEOPLE.contains(f.kind())) {
            return false;   // houses are no cars
        }
        if (f.who().isEmpty() || g.who().isEmpty() || f.who().equals(ANY_FIGHTER) || g.who().equals(ANY_FIGHTER)) {
            return true;
        }
        boolean fOther = f.who().startsWith("=") && f.victims() == Victims.UNSTATED;
        boolean gOther = g.who().startsWith("=") && g.victims() == Victims.UNSTATED;
        boolean civilians = f.victims() == Victims.CIVILIAN || g.victims() == Victims.CIVILIAN;
        return fOther != gOther && !civilians;   // «nassiriens» may be soldiers
    }

    /** Whether the first may take in whom the second counts and more: it says of nobody in particular. */
    static boolean wider(ToldFigure f, ToldFigure g) {
        boolean anybody = f.victims() == Victims.UNSTATED && f.who().isEmpty() && f.side().isEmpty();
        boolean somebody = g.victims() != Victims.UNSTATED || !g.who().isEmpty() || g.side().isPresent();
        return anybody && somebody || f.side().isEmpty() && g.side().isPresent() && f.victims() == g.victims();
    }

    /** Whether some number is within the bounds of both. */
    public static boolean meet(ToldFigure f, ToldFigure g) {
        return !below(f, g) && !below(g, f);
    }

    /** Whether all that the first allows is less than all that the second allows. */
    public static boolean below(ToldFigure f, ToldFigure g) {
        return f.max().isPresent() && g.min().isPresent() && high(f) < low(g);
    }

    /** How many times the larger is the smaller, by their nearest bounds; 1 where they meet. */
    public static double ratio(ToldFigure f, ToldFigure g) {
        if (below(f, g)) {
            return (double) g.min().getAsLong() / Math.max(1, f.max().getAsLong());
        }
        return below(g, f) ? (double) f.min().getAsLong() / Math.max(1, g.max().getAsLong()) : 1;
    }

    public static boolean sameBounds(ToldFigure f, ToldFigure g) {
        return f.min().equals(g.min()) && f.max().equals(g.max());
    }

    /** The bounds in words. */
    public static String words(OptionalLong min, OptionalLong max) {
        if (min.isPresent() && max.isPresent()) {
            return min.getAsLong() == max.getAsLong() ? Long.toString(min.getAsLong()) : min.getAsLong() + " to " + max.getAsLong();
        }
        return min.isPresent() ? min.getAsLong() + " or more" : max.isPresent() ? "at most " + max.getAsLong() : "an open number";
    }

    /** «environ 30» is not exactly 30: some latitude is allowed to an approximate number that is told without a range. */
    private static double low(ToldFigure f) {
        return f.approximate() && f.min().equals(f.max()) ? f.min().getAsLong() * 0.85 : f.min().getAsLong();
    }

    private static double high(ToldFigure f) {
        return f.approximate() && f.min().equals(f.max()) ? f.max().getAsLong() * 1.15 : f.max().getAsLong();
    }
}

package casus.fusion.relation;

import casus.event.FigureKind;
import casus.fusion.told.ToldFigure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the figures of one event against each other. */
final class FigureRelations {

    /** Tolls that can only rise as more becomes known. */
    private static final Set<FigureKind> RISING = EnumSet.of(FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.DISPLACED,
            FigureKind.CAPTURED, FigureKind.ABDUCTED, FigureKind.ARRESTED, FigureKind.DESTROYED, FigureKind.SORTIES,
            FigureKind.POSITIONS_HIT, FigureKind.SURRENDERED, FigureKind.RELEASED);

    /** Numbers so far apart are of a fight and of its war. */
    private static final double OTHER_SCOPE = 30;

    static final Comparator<Statement> ORDER = Comparator.comparing((Statement s) -> s.article().day().orElse(LocalDate.MAX))
            .thenComparing(s -> s.article().iri()).thenComparing(s -> s.figure().begin()).thenComparing(s -> s.figure().iri());

    private FigureRelations() {
    }

    static Optional<Relation> relate(Statement one, Statement two) {
        Statement earlier = ORDER.compare(one, two) <= 0 ? one : two;
        Statement later = earlier == one ? two : one;
        if (!comparable(earlier, later)) {
            return Optional.empty();
        }
        if (Amounts.meet(earlier.figure(), later.figure())) {
            return meeting(earlier, later);
        }
        return wholeAndPart(earlier, later) ? Optional.empty() : Optional.of(apart(earlier, later));
    }

    private static boolean comparable(Statement a, Statement b) {
        boolean oneArticle = a.article().iri().equals(b.article().iri());
        boolean oneSpeaker = oneArticle && a.claimant().equals(b.claimant());
        boolean former = a.figure().earlier() != b.figure().earlier();
        return a.figure().kind() == b.figure().kind() && !a.figure().iri().equals(b.figure().iri())
                && Amounts.sameCount(a.figure(), b.figure()) && (!oneSpeaker || former);
    }

    /** Figures that can both be true. Open and vague bounds alone back nobody. */
    private static Optional<Relation> meeting(Statement earlier, Statement later) {
        ToldFigure f = earlier.figure();
        ToldFigure g = later.figure();
        boolean same = Amounts.sameBounds(f, g);
        boolean told = f.min().isPresent() && g.min().isPresent();
        boolean oneArticle = earlier.article().iri().equals(later.article().iri());
        if (!told || (f.victims() != g.victims() || !f.who().equals(g.who())) && !same
                || oneArticle && earlier.originator().equals(later.originator())) {
            return Optional.empty();
        }
        if (earlier.originator().equals(later.originator())) {
            return same ? Optional.of(relation(Relation.Kind.REPEATS, earlier, later, "the same bounds, from the same originator"))
                    : Optional.of(relation(Relation.Kind.REPEATS, earlier, later, "bounds that meet, from the same originator"));
        }
        return Optional.of(relation(Relation.Kind.CORROBORATES, earlier, later, (same ? "the same bounds" : "bounds that meet")
                + ", from independent originators"));
    }

    /** The larger number may take in the smaller where it says of nobody in particular. */
    private static boolean wholeAndPart(Statement a, Statement b) {
        ToldFigure f = a.figure();
        ToldFigure g = b.figure();
        return Amounts.wider(f, g) && Amounts.below(g, f) || Amounts.wider(g, f) && Amounts.below(f, g)
                || Amounts.ratio(f, g) > OTHER_SCOPE;
    }

    private static Relation apart(Statement earlier, Statement later) {
        if (earlier.figure().earlier() != later.figure().earlier()) {
            Statement former = earlier.figure().earlier() ? earlier : later;
            return relation(Relation.Kind.UPDATES, former, former == earlier ? later : earlier, "the other is called a former toll");
        }
        boolean laterDay = earlier.article().day().isPresent() && later.article().day().isPresent()
                && earlier.article().day().get().isBefore(later.article().day().get());
        boolean rises = RISING.contains(later.figure().kind()) && Amounts.below(earlier.figure(), later.figure());
        boolean oneOriginator = earlier.originator().equals(later.originator());
        if (oneOriginator && !earlier.article().iri().equals(later.article().iri())) {
            return relation(Relation.Kind.UPDATES, earlier, later, "the same originator gives another number"
                    + (laterDay ? " on a later day" : ""));
        }
        boolean newToll = later.figure().cumulative();
        boolean opposed = !earlier.claim().ownVoice() && !later.claim().ownVoice() && !earlier.claimant().equals(later.claimant());
        if (rises && laterDay && (newToll || !opposed)) {
            return relation(Relation.Kind.UPDATES, earlier, later, "a toll that rises: as of " + earlier.article().day().get() + " and as of "
                    + later.article().day().get());
        }
        if (rises && newToll && !opposed && !earlier.article().iri().equals(later.article().iri())) {
            return relation(Relation.Kind.UPDATES, earlier, later, "told as a running total");
        }
        return relation(Relation.Kind.CONTRADICTS, earlier, later, "no number is within the bounds of both");
    }

    private static Relation relation(Relation.Kind kind, Statement earlier, Statement later, String why) {
        return new Relation(kind, later.claim().iri(), earlier.claim().iri(), Optional.of(later.figure().iri()),
                Optional.of(earlier.figure().iri()), List.of(why + ": " + later.words() + " and " + earlier.words()));
    }
}

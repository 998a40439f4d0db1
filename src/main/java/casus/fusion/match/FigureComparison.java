package casus.fusion.match;

import casus.fusion.relation.Amounts;
import casus.fusion.told.ToldFigure;
import java.util.List;

/** Figures as a sign of one happening: the same odd number tells much, other bounds tell little, since sources disagree. */
final class FigureComparison {

    private FigureComparison() {
    }

    static Finding compare(List<ToldFigure> a, List<ToldFigure> b) {
        Finding best = null;
        Finding worst = null;
        for (ToldFigure f : a) {
            for (ToldFigure g : b) {
                if (f.kind() == g.kind() && Amounts.sameCount(f, g)) {
                    Finding found = compare(f, g);
                    best = best == null || found.weight() > best.weight() ? found : best;
                    worst = worst == null || found.weight() < worst.weight() ? found : worst;
                }
            }
        }
        return best == null ? Finding.nothing(Aspect.FIGURES) : best.weight() > 0 ? best : worst;
    }

    private static Finding compare(ToldFigure f, ToldFigure g) {
        String words = "«" + f.words() + "» and «" + g.words() + "» (" + f.kind().localName().replace('-', ' ') + ")";
        if (f.exact() && g.exact() && f.min().equals(g.min())) {
            long number = f.min().getAsLong();
            return new Finding(Aspect.FIGURES, number >= 10 ? 1.3 : number >= 4 ? 0.8 : number >= 2 ? 0.3 : 0.1,
                    words + " are the same number");
        }
        if (Amounts.meet(f, g)) {
            return new Finding(Aspect.FIGURES, 0.2, words + " can both be true");
        }
        return new Finding(Aspect.FIGURES, Amounts.ratio(f, g) > 4 ? -0.9 : -0.2, words + " differ");
    }
}

package casus.fusion.match;

import casus.fusion.told.FoldedText;
import casus.fusion.told.ToldPlace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Places by identity, by what lies within what, and by distance. */
final class PlaceComparison {

    private static final int AREA = 5;
    private static final double PROVINCE_KM = 100;

    private PlaceComparison() {
    }

    static Finding compare(Optional<ToldPlace> first, Optional<ToldPlace> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return new Finding(Aspect.PLACE, -0.2, "one does not say where");
        }
        ToldPlace a = first.get();
        ToldPlace b = second.get();
        if (a.iri().equals(b.iri())) {
            return new Finding(Aspect.PLACE, a.isCountry() ? 0.2 : a.local() ? 2.0 : 0.9, "both in " + a.label());
        }
        if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country()) && far(a, b)) {
            return Finding.veto(Aspect.PLACE, a.label() + " and " + b.label() + " lie in different countries");
        }
        if (a.isCountry() || b.isCountry()) {
            return a.country().equals(b.country()) ? new Finding(Aspect.PLACE, 0.1, narrower(a, b).label() + " lies in "
                    + wider(a, b).label()) : Finding.nothing(Aspect.PLACE);
        }
        if (!a.located() || !b.located()) {
            return commonName(a, b) ? new Finding(Aspect.PLACE, 0.7, a.label() + " and " + b.label() + " share a name")
                    : new Finding(Aspect.PLACE, -0.3, "it is not known how far " + a.label() + " is from " + b.label());
        }
        return byDistance(a, b, Globe.kilometres(a, b));
    }

    private static Finding byDistance(ToldPlace a, ToldPlace b, double km) {
        String words = a.label() + " and " + b.label() + " are " + distance(km) + " apart";
        if (a.local() && b.local()) {
            return km < 4 ? new Finding(Aspect.PLACE, 1.6, words) : km < 12 ? new Finding(Aspect.PLACE, 0.9, words)
                    : km < 25 ? new Finding(Aspect.PLACE, -0.3, words) : km < 40 ? new Finding(Aspect.PLACE, -1.5, words)
                    : Finding.veto(Aspect.PLACE, words);
        }
        if (a.precision() == AREA || b.precision() == AREA) {
            return km < 60 ? new Finding(Aspect.PLACE, 0.3, words) : km < 200 ? new Finding(Aspect.PLACE, -0.5, words)
                    : Finding.veto(Aspect.PLACE, words);
        }
        if (!a.local() && !b.local()) {
            return Finding.veto(Aspect.PLACE, a.label() + " and " + b.label() + " are two provinces");
        }
        return km < PROVINCE_KM ? new Finding(Aspect.PLACE, 0.4, narrower(a, b).label() + " lies in or near the province of "
                + wider(a, b).label() + ", " + distance(km) + " from its seat")
                : km < 2 * PROVINCE_KM ? new Finding(Aspect.PLACE, -0.8, words) : Finding.veto(Aspect.PLACE, words);
    }

    private static boolean far(ToldPlace a, ToldPlace b) {
        return !a.located() || !b.located() || a.isCountry() || b.isCountry() || Globe.kilometres(a, b) > 25;
    }

    private static boolean commonName(ToldPlace a, ToldPlace b) {
        List<String> other = FoldedText.words(b.label());
        return FoldedText.words(a.label()).stream().anyMatch(w -> w.length() >= 5 && other.contains(w));
    }

    private static ToldPlace wider(ToldPlace a, ToldPlace b) {
        return a.precision() >= b.precision() ? a : b;
    }

    private static ToldPlace narrower(ToldPlace a, ToldPlace b) {
        return wider(a, b) == a ? b : a;
    }

    private static String distance(double km) {
        return km < 10 ? String.format(Locale.ROOT, "%.1f km", km) : Math.round(km) + " km";
    }
}

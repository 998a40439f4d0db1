package casus.fusion.match;

import java.util.Objects;

/**
 * What one comparison found.
 *
 * @param weight how far it speaks for one happening; {@link #VETO} excludes it
 * @param words  the finding in plain English; empty when there is nothing to say
 */
public record Finding(Aspect aspect, double weight, String words) {

    public static final double VETO = Double.NEGATIVE_INFINITY;

    public Finding {
        Objects.requireNonNull(aspect);
        Objects.requireNonNull(words);
    }

    static Finding veto(Aspect aspect, String words) {
        return new Finding(aspect, VETO, words);
    }

    static Finding nothing(Aspect aspect) {
        return new Finding(aspect, 0, "");
    }

    boolean isVeto() {
        return weight == VETO;
    }
}

package casus.language.numeral;

import java.util.OptionalLong;

/** Adds up the words of one number from left to right and refuses a word that cannot follow. */
final class NumberSum {

    private static final long LIMIT = 1_000_000_000_000_000L;

    private long closed;
    private long group;
    private long lastAdded = Long.MAX_VALUE;
    private long lastScale = Long.MAX_VALUE;
    private boolean any;

    /** Takes the next word; false when no number continues so («deux trois», «mille millions mille»). */
    boolean take(Numeral n) {
        switch (n.kind()) {
            case ADD -> {
                boolean fits = n.value() < 10 ? lastAdded >= 20 || lastAdded == 10 && n.value() >= 7
                        : lastAdded >= (n.value() < 20 ? 60 : 100);
                if (!fits) {
                    return false;
                }
                group += n.value();
                lastAdded = n.value();
            }
            case TIMES -> {
                if (group >= 20 || group == 10 || any && group == 0 && lastAdded == 0) {
                    return false;
                }
                group = Math.max(group, 1) * n.value();
                lastAdded = n.value();
            }
            case SCALE, DIGITS -> {
                if (n.value() >= lastScale) {
                    return false;
                }
                closed += Math.max(group, 1) * n.value();
                group = 0;
                lastAdded = Long.MAX_VALUE;
                lastScale = n.value();
            }
            case JOIN -> {
                return any;
            }
            case COLLECTIVE -> {
                return false;
            }
        }
        any = true;
        return closed < LIMIT;
    }

    OptionalLong value() {
        return any ? OptionalLong.of(closed + group) : OptionalLong.empty();
    }
}

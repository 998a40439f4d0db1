package casus.fusion.match;

import static casus.event.EventType.AIRSTRIKE;
import static casus.event.EventType.ARMED_CLASH;
import static casus.event.EventType.ATTACK;
import static casus.event.EventType.BOMBING;
import static casus.event.EventType.CAPTURE;
import static casus.event.EventType.KILLING;
import static casus.event.EventType.OFFENSIVE;
import static casus.event.EventType.OTHER;
import static casus.event.EventType.SHELLING;
import static casus.event.EventType.SUICIDE_BOMBING;

import casus.event.EventType;
import java.util.Set;

/** Which types can tell of one happening, and which of a part of another: battle ⊃ attack ⊃ strike. */
final class TypeComparison {

    private static final Set<EventType> GENERAL = Set.of(ATTACK, OFFENSIVE, ARMED_CLASH);
    private static final Set<EventType> ATTACKS = Set.of(AIRSTRIKE, SHELLING, SUICIDE_BOMBING, BOMBING, KILLING, OFFENSIVE);

    private TypeComparison() {
    }

    static Finding compare(EventType a, EventType b) {
        if (a == b) {
            double weight = a == OTHER ? -0.6 : GENERAL.contains(a) ? 0.6 : 0.9;
            return new Finding(Aspect.TYPE, weight, "both tell of " + article(a));
        }
        if (compatible(a, b)) {
            boolean close = Set.of(a, b).equals(Set.of(BOMBING, SUICIDE_BOMBING));
            return new Finding(Aspect.TYPE, close ? 0.6 : 0.2, article(a) + " can be " + article(b) + " in other words");
        }
        return Finding.veto(Aspect.TYPE, article(a) + " is not " + article(b));
    }

    static boolean compatible(EventType a, EventType b) {
        return a == b || a == ATTACK && ATTACKS.contains(b) || b == ATTACK && ATTACKS.contains(a)
                || Set.of(a, b).equals(Set.of(BOMBING, SUICIDE_BOMBING)) || Set.of(a, b).equals(Set.of(AIRSTRIKE, SHELLING))
                || Set.of(a, b).equals(Set.of(OFFENSIVE, ARMED_CLASH));
    }

    /** What is wider can hold what is narrower; 0 for what is no part and no whole. */
    static int width(EventType type) {
        return switch (type) {
            case OFFENSIVE -> 4;
            case ARMED_CLASH -> 3;
            case ATTACK, CAPTURE -> 2;
            case AIRSTRIKE, SHELLING, SUICIDE_BOMBING, BOMBING, KILLING, ABDUCTION, DESTRUCTION, WITHDRAWAL -> 1;
            default -> 0;
        };
    }

    static boolean canHold(EventType whole, EventType part) {
        return width(part) > 0 && width(whole) > width(part) && !(whole == CAPTURE && part == KILLING)
                && !(whole == ATTACK && part == EventType.WITHDRAWAL);
    }

    /** Types of one family can be of one happening, or one part of another. */
    static String family(EventType type) {
        return width(type) > 0 ? "violence" : type.localName();
    }

    static String article(EventType type) {
        String name = type.localName().replace('-', ' ');
        return switch (type) {
            case TALKS, ARMS_SUPPLY, DISPLACEMENT, DESTRUCTION, LEAFLETS -> name;
            case OTHER -> "another event";
            default -> (name.matches("[aeiou].*") ? "an " : "a ") + name;
        };
    }
}

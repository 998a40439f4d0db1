package casus.event;

import java.util.EnumSet;
import java.util.Set;

/** Which event types one happening can be told with: an attack may turn out to be a bombing, never a negotiation. */
final class EventFamilies {

    private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ARMED_CLASH, EventType.OFFENSIVE, EventType.AIRSTRIKE,
            EventType.SHELLING,
            EventType.SUICIDE_BOMBING, EventType.BOMBING, EventType.ATTACK);

    private static final Set<EventType> LASTING = EnumSet.of(EventType.ARMED_CLASH, EventType.OFFENSIVE, EventType.SIEGE,
            EventType.AIRSTRIKE, EventType.OTHER);

    private EventFamilies() {
    }

    static boolean violent(EventType type) {
        return VIOLENT.contains(type);
    }

    /** Types that go on for days and more, and are told with the time of their beginning. */
    static boolean lasting(EventType type) {
        return LASTING.contains(type);
    }

    static boolean violentOrKilling(EventType type) {
        return violent(type) || type == EventType.KILLING;
    }

    /** True when the second, told later, may be the first in other words. */
    static boolean compatible(EventType first, EventType later) {
        if (first == later) {
            return true;
        }
        if (later == EventType.ATTACK) {
            return violent(first) && first != EventType.ARMED_CLASH;
        }
        if (first == EventType.ATTACK) {
            return violent(later) && later != EventType.ARMED_CLASH;
        }
        return first == EventType.BOMBING && later == EventType.SUICIDE_BOMBING || first == EventType.SUICIDE_BOMBING
                && later == EventType.BOMBING;
    }

    /** Of two types of one happening the one that says more. */
    static EventType finer(EventType a, EventType b) {
        if (a == EventType.ATTACK && b != EventType.OFFENSIVE || a == EventType.BOMBING && b == EventType.SUICIDE_BOMBING) {
            return b;
        }
        return a;
    }

    /** Whether people killed or hurt, or things destroyed, can be figures of such an event. */
    static boolean costs(EventType type, FigureKind kind) {
        return switch (kind) {
            case KILLED, WOUNDED, MISSING -> violent(type) || type == EventType.KILLING || type == EventType.OTHER
                    || type == EventType.SIEGE
                    || type == EventType.CAPTURE;
            case CAPTURED -> violent(type) || type == EventType.ABDUCTION || type == EventType.CAPTURE || type == EventType.OTHER;
            case ABDUCTED -> violent(type) || type == EventType.ABDUCTION;
            case DESTROYED -> violent(type) || type == EventType.DESTRUCTION;
            case DISPLACED -> type == EventType.DISPLACEMENT || violent(type);
            case ARRESTED -> type == EventType.ARREST || type == EventType.OFFENSIVE;
            case RELEASED -> type == EventType.RELEASE;
            case SURRENDERED -> violent(type) || type == EventType.CAPTURE || type == EventType.OTHER;
            case SORTIES, POSITIONS_HIT -> type == EventType.AIRSTRIKE || type == EventType.SHELLING || type == EventType.OFFENSIVE;
            case DEPLOYED -> type == EventType.DEPLOYMENT || type == EventType.OFFENSIVE || type == EventType.ATTACK;
            case OTHER -> true;
        };
    }
}

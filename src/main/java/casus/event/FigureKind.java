package casus.event;

/** What a figure counts; the closed list of the outside contract. */
public enum FigureKind {
    KILLED, WOUNDED, CAPTURED, MISSING, DISPLACED, ABDUCTED, ARRESTED, RELEASED, SURRENDERED, DESTROYED, SORTIES, POSITIONS_HIT,
            DEPLOYED, OTHER;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static FigureKind of(String localName) {
        return valueOf(localName.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}

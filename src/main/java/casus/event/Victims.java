package casus.event;

/** Whose lives a figure counts, as far as the words settle it. */
public enum Victims {
    CIVILIAN, COMBATANT, MIXED, UNSTATED;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

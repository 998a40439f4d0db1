package casus.event;

/** Whether an event is told as done, going on, announced or feared, or denied. */
public enum Status {
    HAPPENED, ONGOING, PLANNED, NEGATED;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package casus.event;

/** The closed list of event types of the outside contract; meanings and mappings stand in {@code ontology/event-types.ttl}. */
public enum EventType {
    ARMED_CLASH, OFFENSIVE, CAPTURE, WITHDRAWAL, AIRSTRIKE, SHELLING, SUICIDE_BOMBING, BOMBING, ATTACK, KILLING, ABDUCTION, ARREST,
    RELEASE, SIEGE, CEASEFIRE, TALKS, DEPLOYMENT, DISPLACEMENT, ARMS_SUPPLY, ALLIANCE, DESTRUCTION, STATEMENT_OF_RESPONSIBILITY,
    PROTEST, LEAFLETS, OTHER;

    /** The name in IRIs and query results, such as {@code suicide-bombing}. */
    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The type of this local name. */
    public static EventType of(String localName) {
        return valueOf(localName.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}

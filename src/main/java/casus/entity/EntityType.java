package casus.entity;

/** What an entity is; local names are those of the outside contract. */
public enum EntityType {
    PLACE("place"), GROUP("group"), PERSON("person"), ORGANIZATION("organization");

    private final String localName;

    EntityType(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }
}

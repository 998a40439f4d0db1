package casus.event;

/** What an argument of a trigger is to the event; letters as in {@code frames.tsv}. */
enum Role {
    /** Acts. */
    AGENT("A"),
    /** Acts, unless somebody else does. */
    AGENT_IF_NONE("a"),
    /** Suffers. */
    TARGET("T"),
    /** Suffers, or is the place. */
    TARGET_OR_PLACE("X"),
    /** The place, if it is one. */
    PLACE("P"),
    /** One of several sides. */
    SIDE("B"),
    /** Acts if it can, else suffers or is the place. */
    ACTOR_OR_TARGET("G"),
    /** People hit. */
    VICTIM("V"),
    /** Nothing. */
    NONE("-");

    private final String letter;

    Role(String letter) {
        this.letter = letter;
    }

    static Role of(String letter) {
        for (Role role : values()) {
            if (role.letter.equals(letter)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role " + letter);
    }
}

package casus.mention;

/** How a mention denotes its entity. */
public enum MentionKind {
    /** By a name, or by a description that can only mean one named force of the text; counted by the {@code mentions} question. */
    NAMED,
    /** By a definite description of an entity named elsewhere ("cette ville", "le groupe"). */
    NOMINAL,
    /** By a pronoun. */
    PRONOMINAL
}

package casus.event;

import casus.language.Token;
import java.util.Objects;

/**
 * A word that depends on a trigger, however the sentence is turned.
 *
 * @param key  {@code subj} or {@code obj} of the active voice, {@code amod}, {@code compound}, {@code poss}, or a preposition
 * @param head the head of the noun phrase, relative pronouns replaced by what they stand for
 */
record Argument(String key, Token head) {

    static final String SUBJECT = "subj";
    static final String OBJECT = "obj";
    /** A noun before a noun: "Taliban attack". */
    static final String COMPOUND = "compound";
    /** "The army's offensive". */
    static final String POSSESSOR = "poss";

    Argument {
        Objects.requireNonNull(key);
        Objects.requireNonNull(head);
    }
}

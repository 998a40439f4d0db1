package casus.event;

import java.util.Optional;

/**
 * A verb that lends a noun its grammar.
 *
 * @param noun    where the event noun stands: {@code obj}, {@code subj} or a preposition
 * @param partner role of the other end: of the subject, or of the object when the noun is the subject
 * @param status  what the verb says of the event, if anything
 */
record LightVerb(WordPattern words, String noun, Role partner, Optional<Status> status) {
}

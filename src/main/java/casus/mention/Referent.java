package casus.mention;

import casus.entity.Entity;
import casus.language.Token;
import casus.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a later pronoun or description may take up.
 *
 * @param entity    empty for people and things that are not named: they keep pronouns from being tied to a name further back
 * @param gender    {@code Masc}, {@code Fem} or empty when the words do not tell
 * @param number    {@code Sing}, {@code Plur} or empty
 * @param nouns     the common nouns of its sentence: what it may have been called
 * @param salience  3 for subjects, 2 for objects and agents, 1 for the rest
 */
record Referent(int sentence, Span span, Token head, Optional<Entity> entity, String gender, String number, Set<String> nouns,
                int salience) {

    boolean agrees(String otherGender, String otherNumber) {
        return compatible(gender, otherGender) && compatible(number, otherNumber);
    }

    private static boolean compatible(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}

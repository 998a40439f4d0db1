package casus.mention;

import casus.entity.Entity;
import casus.language.Token;
import casus.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a later pronoun or description may take up.
 *
 * @param head      its main word
 * @param bearer    the noun that carries a name («la localité de X», «le général X»), else the main word
 * @param entity    empty for people and things that are not named: they keep pronouns from being tied to a name further back
 * @param gender    {@code Masc}, {@code Fem} or empty when the words do not tell
 * @param number    {@code Sing}, {@code Plur} or empty
 * @param nouns     the common nouns of its sentence: what it may have been called
 * @param prominence where it stands in its sentence
 * @param actor     named and no place, or unnamed people or body: something that can act
 */
record Referent(int sentence, Span span, Token head, Token bearer, Optional<Entity> entity, String gender, String number,
                Set<String> nouns, Prominence prominence, boolean actor) {

    /**
     * How far a phrase stands out in its sentence.
     *
     * @param salience 3 for subjects, 2 for objects and agents, 1 for the rest
     * @param depth    how many noun phrases it is nested in
     * @param speaks   whether something is said by it
     */
    record Prominence(int salience, int depth, boolean speaks) {
    }

    boolean agrees(String otherGender, String otherNumber) {
        return compatible(gender, otherGender) && compatible(number, otherNumber);
    }

    int salience() {
        return prominence.salience();
    }

    boolean named() {
        return entity.isPresent();
    }

    private static boolean compatible(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}

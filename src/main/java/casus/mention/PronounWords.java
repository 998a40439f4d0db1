package casus.mention;

import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.language.Token;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The pronouns and possessives of one language, and the verbs that say what they can mean. Immutable. */
final class PronounWords {

    private final Map<String, Set<String>> uses = new HashMap<>();

    PronounWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/pronoun-verbs.tsv", 2)) {
            uses.computeIfAbsent(row[1], u -> new HashSet<>()).add(row[0]);
        }
    }

    boolean is(String use, String word) {
        return uses.getOrDefault(use, Set.of()).contains(word);
    }

    boolean personal(Token t) {
        return t.is("PRON") && !t.has("Reflex=Yes") && !t.has("PronType=Rel") && is("pronoun", NameKey.fold(t.form()));
    }

    /** «celui-ci». */
    boolean pointing(Token t) {
        return t.is("PRON") && is("pointing", NameKey.fold(t.form()));
    }

    /** A possessive of the third person. */
    boolean possessive(Token t) {
        return (t.is("DET") || t.is("PRON") && t.has("Poss=Yes")) && (ofOne(t) || is("of-several", NameKey.fold(t.form())));
    }

    /** Whether the pronoun may mean a person or a thing such as this, where its form tells one from the other («he», «it»). */
    boolean may(Token pronoun, Referent r) {
        String form = NameKey.fold(pronoun.form());
        boolean person = r.entity().map(e -> e.type() == EntityType.PERSON).orElse(r.actor());
        return is("person", form) ? person : !is("thing-only", form) || r.entity().isEmpty() || !person;
    }

    /** «son», where «leur» is of several. */
    boolean ofOne(Token t) {
        return is("of-one", NameKey.fold(t.form()));
    }
}

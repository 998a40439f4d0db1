package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import java.util.List;

/** Whether a verb, or a noun with its copula, is denied: «ne … pas», «aucun … ne», "not". */
final class Negation {

    private Negation() {
    }

    static boolean of(ClaimWords words, Sentence s, Token word) {
        List<Token> group = s.children(word);
        boolean particle = group.stream().anyMatch(t -> words.is("negation", t.form()));
        return particle && group.stream().noneMatch(t -> t.relation().equals("advmod")
                && words.is("restriction", t.form()));
    }
}

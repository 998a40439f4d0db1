package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a verb, or a noun with its copula, is denied: «ne … pas», «aucun … ne», "not". */
final class Negation {

    private static final Set<String> PARTICLES = Set.of("ne", "n'", "not", "n't", "never");
    private static final Set<String> RESTRICTION = Set.of("que", "qu'");

    private Negation() {
    }

    static boolean of(Sentence s, Token word) {
        List<Token> group = s.children(word);
        boolean particle = group.stream().anyMatch(t -> PARTICLES.contains(t.form().toLowerCase(Locale.ROOT)));
        return particle && group.stream().noneMatch(t -> t.relation().equals("advmod")
                && RESTRICTION.contains(t.form().toLowerCase(Locale.ROOT)));
    }
}

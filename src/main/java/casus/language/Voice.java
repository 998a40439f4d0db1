package casus.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the passive ("ils sont tués") from the perfect of verbs that take the same auxiliary ("ils sont tombés", "ils se sont rendus"),
 * by the verb: a fact of the lexicon that the parser guesses wrong for rare verbs. Immutable.
 *
 * @param be           lemmas of the auxiliary
 * @param intransitive lemmas of the verbs that build their perfect with it
 */
public record Voice(Set<String> be, Set<String> intransitive) {

    /** For languages whose passive has an auxiliary of its own: changes nothing. */
    public static final Voice PLAIN = new Voice(Set.of(), Set.of());

    public Voice {
        be = Set.copyOf(be);
        intransitive = Set.copyOf(intransitive);
    }

    /** Reads lines of kind, tab, lemmas parted by blanks; lines that begin with # are comments. */
    public static Voice read(BufferedReader in) throws IOException {
        Set<String> be = new HashSet<>();
        Set<String> intransitive = new HashSet<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                (columns[0].equals("be") ? be : intransitive).addAll(List.of(columns[1].split(" ")));
            }
        }
        return new Voice(be, intransitive);
    }

    /** The tokens of a parsed sentence with auxiliaries and subjects named after the voice of their verb. */
    List<Token> applied(List<Token> tokens) {
        List<Token> result = tokens;
        for (Token auxiliary : tokens) {
            boolean candidate = auxiliary.relation().startsWith("aux") && be.contains(auxiliary.lemma()) && auxiliary.head() >= 0;
            if (candidate && tokens.get(auxiliary.head()).has("Tense=Past") && !auxiliary.has("Tense=Past")) {
                result = result == tokens ? new ArrayList<>(tokens) : result;
                rename(result, auxiliary, isPassive(tokens, tokens.get(auxiliary.head())));
            }
        }
        return result;
    }

    private boolean isPassive(List<Token> tokens, Token verb) {
        if (intransitive.contains(verb.lemma())) {
            return false;
        }
        return tokens.stream().noneMatch(t -> t.head() == verb.index() && t.relation().startsWith("expl:")
                && !t.relation().equals("expl:subj"));
    }

    private static void rename(List<Token> tokens, Token auxiliary, boolean passive) {
        int verb = auxiliary.head();
        tokens.set(auxiliary.index(), auxiliary.attached(verb, passive ? "aux:pass" : "aux"));
        boolean perfectOfPassive = tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("aux:pass"));
        for (Token t : List.copyOf(tokens)) {
            if (t.head() == verb && (t.relation().equals("nsubj") || t.relation().equals("nsubj:pass"))) {
                tokens.set(t.index(), t.attached(verb, perfectOfPassive ? "nsubj:pass" : "nsubj"));
            }
        }
    }
}

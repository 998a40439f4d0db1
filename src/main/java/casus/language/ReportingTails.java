package casus.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the verb of saying that stands apart at the end of a sentence with its subject («…, officials said on Monday.»). What is said is
 * then parsed by itself: parsers trained on other texts lose its subject to the one behind it. Immutable.
 */
final class ReportingTails {

    /** For languages whose parser needs no such help. */
    static final ReportingTails NONE = new ReportingTails(Map.of());

    private static final int FEWEST_BEFORE = 4;

    /** Whether the verb may stand before its subject, by lemma. */
    private final Map<String, Boolean> verbs;

    private ReportingTails(Map<String, Boolean> verbs) {
        this.verbs = Map.copyOf(verbs);
    }

    /** Reads lines of lemma, tab, {@code either} or {@code after}: on which side of its subject the verb may stand. */
    static ReportingTails read(BufferedReader in) throws IOException {
        Map<String, Boolean> verbs = new HashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                verbs.put(columns[0], columns[1].equals("either"));
            }
        }
        return new ReportingTails(verbs);
    }

    /** Index of the first token of the tail; the number of tokens when there is none. */
    int start(List<Token> tokens) {
        for (int i = tokens.size() - 2; i > FEWEST_BEFORE && !verbs.isEmpty(); i--) {
            if (separates(tokens.get(i - 1)) && tail(tokens, i) && finite(tokens, 0, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean separates(Token t) {
        return t.form().equals(",") || "»\"”".contains(t.form());
    }

    private boolean tail(List<Token> tokens, int from) {
        boolean subject = false;
        for (int i = from; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.is("VERB") && t.has("VerbForm=Fin")) {
                boolean known = verbs.containsKey(t.lemma()) && (subject || verbs.get(t.lemma()) && opensPhrase(tokens, i + 1));
                return known && !finite(tokens, i + 1, tokens.size());
            }
            boolean nominal = t.is("NOUN") || t.is("PROPN") || t.is("PRON") && !t.has("PronType=Rel");
            subject |= nominal;
            boolean passed = nominal || t.is("DET") || t.is("ADJ") || t.is("ADP") || t.is("PART") || t.is("NUM") || t.is("VERB") && i > from
                    || t.is("PUNCT") && t.form().equals("-");
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    private static boolean opensPhrase(List<Token> tokens, int at) {
        return at < tokens.size() && !tokens.get(at).is("ADP") && !tokens.get(at).is("PUNCT") && !tokens.get(at).is("SCONJ");
    }

    private static boolean finite(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> (t.is("VERB") || t.is("AUX")) && t.has("VerbForm=Fin"));
    }
}

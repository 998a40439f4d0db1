package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that say what a figure counts, from {@code casualties.tsv}. Immutable, safe to share. */
final class Casualties {

    private static final int NEAR = 3;

    /** A noun counted itself; {@code first} when it outranks the verb it depends on. */
    record Noun(WordPattern words, FigureKind kind, boolean first) {
    }

    /** A verb that has the counted as the argument of this key. */
    record Verb(WordPattern words, FigureKind kind, String counted) {
    }

    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, List<Verb>> verbs = new HashMap<>();

    Casualties(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/casualties.tsv", 4)) {
            FigureKind kind = FigureKind.of(row[2]);
            if (row[1].equals("N")) {
                Noun noun = new Noun(WordPattern.of(row[0]), kind, row[3].equals("first"));
                nouns.computeIfAbsent(noun.words().first(), w -> new ArrayList<>()).add(noun);
            } else {
                Verb verb = new Verb(WordPattern.of(row[0]), kind, row[3]);
                verbs.computeIfAbsent(verb.words().first(), w -> new ArrayList<>()).add(verb);
            }
        }
    }

    Optional<Noun> noun(Syntax syntax, Token token) {
        Noun longest = null;
        for (String word : syntax.keys(token).words()) {
            for (Noun n : nouns.getOrDefault(word, List.of())) {
                if ((longest == null || n.words().length() >= longest.words().length()) && n.words().at(syntax, token).isPresent()) {
                    longest = n;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The readings of a verb, the longest patterns first; several when it counts people and things alike. */
    List<Verb> verbs(Syntax syntax, Token token) {
        List<Verb> found = new ArrayList<>();
        int longest = 0;
        for (String word : syntax.keys(token).words()) {
            for (Verb v : verbs.getOrDefault(word, List.of())) {
                if (v.words().length() >= longest && v.words().at(syntax, token).isPresent()) {
                    found.add(v);
                    longest = v.words().length();
                }
            }
        }
        int most = longest;
        found.removeIf(v -> v.words().length() < most);
        return found;
    }

    /** Whether the noun is subject or means of a verb of killing or hurting, or of one that has dead for its object. */
    boolean kills(Syntax syntax, Token noun) {
        Token top = Syntax.relates(noun, "conj") ? syntax.head(noun).orElse(noun) : noun;
        boolean means = Syntax.relates(top, "nsubj") || Syntax.relates(top, "obl");
        return means && syntax.head(top).filter(v -> verbs(syntax, v).stream().anyMatch(c -> c.kind() == FigureKind.KILLED
                || c.kind() == FigureKind.WOUNDED)
                || syntax.children(v).stream().anyMatch(c -> noun(syntax, c).filter(Noun::first).isPresent())).isPresent();
    }

    /** Whether people are told to be killed or hurt close to this noun in the tree. */
    boolean causedBy(Syntax syntax, Token eventNoun) {
        for (Token t : syntax.tokens()) {
            if (t != eventNoun && syntax.distance(t, eventNoun) <= NEAR && (t.is("NOUN") || t.is("VERB") || t.is("ADJ"))) {
                boolean counts = noun(syntax, t).filter(Noun::first).isPresent()
                        || verbs(syntax, t).stream().anyMatch(v -> v.kind() == FigureKind.KILLED || v.kind() == FigureKind.WOUNDED);
                if (counts) {
                    return true;
                }
            }
        }
        return false;
    }
}

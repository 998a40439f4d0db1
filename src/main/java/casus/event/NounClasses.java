package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of common nouns of one language, from {@code nouns.tsv}. Immutable, safe to share. */
final class NounClasses {

    private record Noun(WordPattern words, Set<String> classes, Victims victims) {
    }

    private final Map<String, List<Noun>> nouns = new HashMap<>();

    NounClasses(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/nouns.tsv", 3)) {
            Victims victims = row[2].equals("-") ? Victims.UNSTATED : Victims.valueOf(row[2].toUpperCase(Locale.ROOT));
            WordPattern words = WordPattern.of(row[0]);
            nouns.computeIfAbsent(words.first(), w -> new ArrayList<>()).add(new Noun(words, Set.of(row[1].split(" ")), victims));
        }
        nouns.values().forEach(list -> list.sort((a, b) -> b.words().length() - a.words().length()));
    }

    /** The classes of a noun in its sentence; empty for unknown words. */
    Set<String> of(Syntax syntax, Token token) {
        Noun noun = find(syntax, token);
        return noun == null ? Set.of() : noun.classes();
    }

    boolean is(Syntax syntax, Token token, String nounClass) {
        return of(syntax, token).contains(nounClass);
    }

    /** What a figure counting this noun says of its victims. */
    Victims victims(Syntax syntax, Token token) {
        Noun noun = find(syntax, token);
        return noun == null ? Victims.UNSTATED : noun.victims();
    }

    private Noun find(Syntax syntax, Token token) {
        if (token.is("PRON") || token.is("DET") || token.is("ADP")) {
            return null;
        }
        List<String> words = syntax.keys(token).words();
        for (String word : words.subList(0, Math.min(2, words.size()))) {
            for (Noun noun : nouns.getOrDefault(word, List.of())) {
                if (noun.words().at(syntax, token).isPresent()) {
                    return noun;
                }
            }
        }
        return null;
    }
}

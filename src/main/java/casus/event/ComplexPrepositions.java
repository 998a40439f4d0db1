package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Arguments behind prepositions of several words ("aux mains de", "au profit de"), looked up in the row of words after the trigger, since
 * trees attach them in many ways.
 */
final class ComplexPrepositions {

    private static final int REACH = 14;

    void add(Syntax syntax, Token head, Frame frame, List<Argument> arguments) {
        for (String key : frame.roles().keySet()) {
            if (key.indexOf('_') < 0) {
                continue;
            }
            List<String> words = Arrays.asList(key.split("_"));
            for (int i = head.index() + 1; i < Math.min(syntax.tokens().size(), head.index() + REACH); i++) {
                Optional<Integer> end = match(syntax, i, words);
                if (end.isPresent()) {
                    noun(syntax, end.get()).ifPresent(n -> replace(arguments, key, n));
                    break;
                }
            }
        }
    }

    private static void replace(List<Argument> arguments, String key, Token noun) {
        arguments.removeIf(a -> a.head().equals(noun));
        arguments.add(new Argument(key, noun));
    }

    /** The index after the words, when they stand here; contractions of a preposition and its article count as the preposition. */
    private static Optional<Integer> match(Syntax syntax, int from, List<String> words) {
        List<Token> tokens = syntax.tokens();
        int i = from;
        for (String word : words) {
            while (i < tokens.size() && tokens.get(i).is("DET") && i > from) {
                i++;
            }
            if (i >= tokens.size() || !tokens.get(i).form().toLowerCase(Locale.ROOT).equals(word)
                    && !tokens.get(i).lemma().equals(word)) {
                return Optional.empty();
            }
            i++;
        }
        return Optional.of(i);
    }

    private static Optional<Token> noun(Syntax syntax, int from) {
        List<Token> ahead = new ArrayList<>(syntax.tokens().subList(from, Math.min(syntax.tokens().size(), from + 6)));
        return ahead.stream().takeWhile(t -> !t.is("PUNCT") && !t.is("VERB"))
                .filter(t -> t.is("NOUN") || t.is("PROPN") || t.is("PRON")).findFirst();
    }
}

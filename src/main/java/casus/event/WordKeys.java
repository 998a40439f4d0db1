package casus.event;

import casus.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The dictionary words that a token is found under: its lemma and its form in lower case, and for a participle taken for a noun or an
 * adjective the verb.
 */
record WordKeys(List<String> words) {

    WordKeys {
        words = List.copyOf(words);
    }

    static WordKeys of(Token token, Participles participles) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        List<String> verbs = participles.verbs(token);
        if (!verbs.isEmpty()) {
            return new WordKeys(Stream.concat(Stream.of(lemma, form), verbs.stream()).toList());
        }
        return new WordKeys(lemma.equals(form) ? List.of(lemma) : List.of(lemma, form));
    }

    boolean has(String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(word)) {
                return true;
            }
        }
        return false;
    }
}

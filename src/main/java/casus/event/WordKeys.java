package casus.event;

import casus.language.Token;
import java.util.List;
import java.util.Locale;

/**
 * The dictionary words that a token is found under: its lemma and its form in lower case, and for a participle taken for a noun or an
 * adjective the verb.
 */
record WordKeys(List<String> words) {

    WordKeys {
        words = List.copyOf(words);
    }

    static WordKeys of(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean participle = lemma.endsWith("é") && (token.is("ADJ") || token.is("NOUN") || token.is("VERB"));
        if (participle) {
            return new WordKeys(List.of(lemma, form, lemma.substring(0, lemma.length() - 1) + "er"));
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

package casus.mention;

import casus.language.Token;
import casus.text.Span;

/**
 * A written word of the text: one token, or the tokens of a contraction together ("du").
 *
 * @param index    position in the text's words
 * @param sentence index of its sentence
 * @param first    whether only punctuation stands before it in its sentence, or it opens a quotation, so that a capital says nothing
 * @param form     the word, for a contraction the whole of it
 * @param fold     small letters without accents; hyphens as spaces
 * @param token    its (first) token
 */
record Word(int index, int sentence, boolean first, Span span, String form, String fold, Token token) {

    /** Begins with a capital, or with an article that a capital follows ("al-Tawbat"). */
    boolean capital() {
        int hyphen = form.indexOf('-');
        boolean article = hyphen > 0 && hyphen < 4 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
        return Character.isUpperCase(form.codePointAt(0)) || article;
    }

    boolean punctuation() {
        return fold.isEmpty();
    }

    boolean is(String partOfSpeech) {
        return token.is(partOfSpeech);
    }

    boolean finiteVerb() {
        return (is("VERB") || is("AUX")) && token.has("VerbForm=Fin");
    }

    /** A word with a capital that the dictionary knows only without. */
    boolean dictionary() {
        return !token.lemma().isEmpty() && Character.isLowerCase(token.lemma().codePointAt(0)) && !is("PROPN");
    }
}

package casus.language;

import casus.text.Span;
import java.util.Objects;

/**
 * A syntactic word.
 *
 * @param index    position in its sentence, from 0
 * @param span     its place in the text; the parts of a contraction ("du") share one
 * @param form     the word, typographic apostrophes made plain; for a part of a contraction the part ("de", "le")
 * @param lemma    dictionary form in lower case for common words, the form itself for names and unknown words
 * @param upos     universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, NUM, CCONJ, SCONJ, PUNCT, INTJ, SYM, X
 * @param feats    features in the notation of Universal Dependencies, sorted, such as {@code Mood=Cnd|Number=Plur}, or empty
 * @param head     index of the governing token, {@link #ROOT}, or {@link #UNPARSED} before parsing
 * @param relation dependency relation ({@code nsubj}, {@code obj}, {@code obl:agent}, …), or empty before parsing
 */
public record Token(int index, Span span, String form, String lemma, String upos, String feats, int head, String relation) {

    public static final int ROOT = -1;
    public static final int UNPARSED = -2;

    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
        Objects.requireNonNull(lemma);
        Objects.requireNonNull(upos);
        Objects.requireNonNull(feats);
        Objects.requireNonNull(relation);
        if (index < 0 || head < UNPARSED) {
            throw new IllegalArgumentException("token " + form + ": index " + index + ", head " + head);
        }
    }

    /** True for one feature given whole, such as {@code has("VerbForm=Inf")}. */
    public boolean has(String feature) {
        int at = feats.indexOf(feature);
        return at >= 0 && (at == 0 || feats.charAt(at - 1) == '|')
                && (at + feature.length() == feats.length() || feats.charAt(at + feature.length()) == '|');
    }

    public boolean is(String partOfSpeech) {
        return upos.equals(partOfSpeech);
    }

    /** The same word, attached. */
    public Token attached(int governor, String label) {
        return new Token(index, span, form, lemma, upos, feats, governor, label);
    }
}

package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.List;

/**
 * One place where the text says who asserts what, before chains are built.
 *
 * @param speaker  head word of the speaker's noun phrase, or the pronoun
 * @param cue      the words that attribute
 * @param contents what is said: one span a sentence said
 */
record Attribution(Sentence sentence, Token speaker, Span cue, List<Span> contents, Claim.Certainty certainty, Claim.Polarity polarity,
                   boolean relayed, String rule) {

    Attribution {
        contents = List.copyOf(contents);
    }

    /** The same, found to pass on somebody else's words. */
    Attribution asRelayed() {
        return new Attribution(sentence, speaker, cue, contents, certainty, polarity, true, rule);
    }
}

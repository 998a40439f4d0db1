package casus.event;

import casus.language.Token;
import casus.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** Finds the noun that a number counts, from the words that follow it: trees err most around numbers. */
final class CountedNoun {

    private static final int REACH = 5;

    private final Casualties casualties;
    private final CueWords cues;

    CountedNoun(Casualties casualties, CueWords cues) {
        this.casualties = casualties;
        this.cues = cues;
    }

    /** The noun or participle counted, or empty when the number stands alone ("35 autres à Tahita"). */
    Optional<Token> of(Syntax syntax, Quantity quantity) {
        List<Token> after = syntax.tokens().stream().filter(t -> t.span().start() >= quantity.span().end()).limit(REACH).toList();
        for (Token t : after) {
            if (t.is("NOUN") || t.is("PROPN") || t.is("ADJ") && casualties.noun(syntax, t).isPresent()) {
                return Optional.of(t);
            }
            if (t.is("VERB")) {
                return syntax.pastParticiple(t) && casualties.noun(syntax, t).isPresent() ? Optional.of(t) : Optional.empty();
            }
            boolean passes = t.is("ADJ") || t.is("DET") || t.is("NUM") || t.is("PUNCT") && "\"«»“”".contains(t.form())
                    || t.is("PRON") && cues.at(syntax, t, "others")
                    || t.is("ADP") && syntax.words().lists(t.lemma(), "of") || t.is("ADV");
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

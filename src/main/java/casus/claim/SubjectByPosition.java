package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import java.util.Optional;

/** The subject behind an inverted verb of saying («…», a indiqué le ministère), for trees that miss it. */
final class SubjectByPosition {

    private static final int FARTHEST = 5;

    private SubjectByPosition() {
    }

    static Optional<Token> inverted(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(verb.index() + FARTHEST, s.size()); i++) {
            Token t = s.token(i);
            if (t.is("NOUN") || t.is("PROPN") || t.is("PRON") && t.form().startsWith("-")) {
                return Optional.of(t);
            }
            if (!(t.is("DET") || t.is("ADV") || t.is("ADJ") || t.is("NUM"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

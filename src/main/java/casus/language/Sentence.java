package casus.language;

import casus.text.Span;
import java.util.List;

/**
 * A sentence with its words in order.
 *
 * @param index position in the text, from 0
 */
public record Sentence(int index, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The tokens attached to this one, in order of the text. */
    public List<Token> children(Token governor) {
        return tokens.stream().filter(t -> t.head() == governor.index()).toList();
    }
}

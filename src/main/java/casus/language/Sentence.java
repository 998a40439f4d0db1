package casus.language;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its words in order.
 *
 * @param index    position in the text, from 0
 * @param dateline whether it only says where and when the report was filed («BAGDAD (Reuters) -»): its place is no scene of the story
 */
public record Sentence(int index, Span span, List<Token> tokens, boolean dateline) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** A sentence of the story. */
    public Sentence(int index, Span span, List<Token> tokens) {
        this(index, span, tokens, false);
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The tokens attached to this one, in order of the text. */
    public List<Token> children(Token governor) {
        List<Token> children = new ArrayList<>(4);
        for (Token t : tokens) {   // a plain loop: this is asked for every word of every article, many times
            if (t.head() == governor.index()) {
                children.add(t);
            }
        }
        return children;
    }
}

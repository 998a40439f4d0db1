package casus.language;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Groups the tokens of a sentence into what the parser sees as one word. */
final class NameUnits {

    /**
     * @param first index of the first token
     * @param last  index of the last token
     * @param name  whether the tokens are a name given by the caller
     */
    record Unit(int first, int last, boolean name) {
    }

    private NameUnits() {
    }

    static List<Unit> of(List<Token> tokens, List<Span> names) {
        List<Unit> units = new ArrayList<>(tokens.size());
        int name = 0;
        int i = 0;
        while (i < tokens.size()) {
            Span span = tokens.get(i).span();
            while (name < names.size() && names.get(name).start() < span.start()) {
                name++;
            }
            int last = name < names.size() && names.get(name).start() == span.start() ? lastInside(tokens, i, names.get(name)) : -1;
            if (last > i && tokens.get(last).is("NOUN") && !tokens.get(i).is("NOUN")) {
                last = -1;   // «Yemeni soldiers»: a common noun that others describe, which the parser knows how to take apart
            }
            units.add(last < 0 ? new Unit(i, i, false) : new Unit(i, last, true));
            i = Math.max(i, last) + 1;
        }
        return units;
    }

    /** Index of the token that ends where the name ends, or -1 when the name cuts a token. */
    private static int lastInside(List<Token> tokens, int first, Span name) {
        int last = -1;
        for (int i = first; i < tokens.size() && tokens.get(i).span().end() <= name.end(); i++) {
            last = tokens.get(i).span().end() == name.end() ? i : last;
        }
        return last;
    }
}

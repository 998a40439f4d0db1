package casus.mention;

import casus.text.Span;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text lie in named mentions. Not changed once made. */
final class Covered {

    private final BitSet characters = new BitSet();

    Covered(List<Mention> mentions) {
        mentions.forEach(m -> characters.set(m.span().start(), m.span().end()));
    }

    boolean overlaps(Span span) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}

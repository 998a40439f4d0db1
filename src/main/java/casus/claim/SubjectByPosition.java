package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.mention.Mention;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.Optional;

/** The subject behind an inverted verb of saying: «…», a indiqué lundi à l'AFP le ministère. Immutable, for one text. */
final class SubjectByPosition {

    private static final int FARTHEST = 14;

    private final SpanIndex<Span> times;
    private final SpanIndex<Mention> mentions;

    SubjectByPosition(SpanIndex<Span> times, SpanIndex<Mention> mentions) {
        this.times = times;
        this.mentions = mentions;
    }

    /** The first noun, name or clitic pronoun behind the verb that is neither a time nor a complement with a preposition. */
    Optional<Token> behind(Sentence s, Token verb) {
        int limit = Math.min(verb.index() + FARTHEST, s.size());
        for (int i = verb.index() + 1; i < limit; i++) {
            Token t = s.token(i);
            if (isTime(t)) {
                continue;
            }
            if (t.is("ADP") && !articleAfterTime(s, t)) {
                i = endOfComplement(s, i, limit);
            } else if (t.is("NOUN") || t.is("PROPN") || t.is("PRON")) {
                return Optional.of(t);
            } else if (t.is("VERB") && !participle(t) || t.is("AUX") || t.is("SCONJ") || t.is("PUNCT") && !",\"«»".contains(t.form())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «ont indiqué vendredi des sources»: behind a time, a contraction is the plural article. */
    private boolean articleAfterTime(Sentence s, Token t) {
        boolean contraction = t.index() + 1 < s.size() && s.token(t.index() + 1).span().equals(t.span());
        return contraction && t.index() > 0 && isTime(s.token(t.index() - 1));
    }

    /** «s'est exclamé un théoricien connu sous le nom de X»: participles stand between. */
    private static boolean participle(Token t) {
        return t.has("VerbForm=Part") && t.has("Tense=Past");
    }

    /** True for words of a time expression. */
    boolean isTime(Token t) {
        return times.overlaps(t.span());
    }

    /** Position of the last word of the noun phrase that this preposition opens. */
    private int endOfComplement(Sentence s, int preposition, int limit) {
        for (int i = preposition + 1; i < limit; i++) {
            Token t = s.token(i);
            if (t.is("NOUN") || t.is("PROPN") || t.is("PRON")) {
                int end = mentions.overlapping(t.span()).stream().mapToInt(m -> m.span().end()).max()
                        .orElse(t.span().end());
                int last = i;
                while (last + 1 < limit && s.token(last + 1).span().end() <= end) {
                    last++;
                }
                return last;
            }
        }
        return limit;
    }
}

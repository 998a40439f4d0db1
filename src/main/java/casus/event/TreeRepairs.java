package casus.event;

import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends what statistical trees get wrong around expressions of time: a noun behind one ("ont mené dans la nuit des frappes", "un assaut en
 * novembre de l'armée") hangs on the word that the expression belongs to, not on the day or month.
 */
final class TreeRepairs {

    private TreeRepairs() {
    }

    static Sentence mend(Sentence sentence, List<Span> times) {
        if (times.isEmpty()) {
            return sentence;
        }
        List<Token> mended = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        Token object = null;
        for (Token t : sentence.tokens()) {
            if (t.head() < 0 || t.is("PUNCT") || t.is("ADP") || t.is("DET") || t.is("ADV") || in(times, t)) {
                continue;
            }
            Token day = sentence.token(t.head());
            if (in(times, day) && day.index() < t.index() && !Syntax.relates(t, "acl") && !Syntax.relates(t, "conj")) {
                Token owner = outside(sentence, times, day);
                if (owner != day && owner.index() < t.index()) {
                    mended.set(t.index(), t.attached(owner.index(), relation(sentence, t, owner)));
                    object = mended.get(t.index()).relation().equals("obj") ? mended.get(t.index()) : object;
                    changed = true;
                }
            } else if (object != null && t.head() == object.head() && enumerated(sentence, object, t)) {
                mended.set(t.index(), t.attached(object.index(), "conj"));
            }
        }
        return changed ? new Sentence(sentence.index(), sentence.span(), mended) : sentence;
    }

    /** "ont visé samedi Alep, Idleb et Homs": names behind the first, which the tree hung on the verb one by one. */
    private static boolean enumerated(Sentence sentence, Token first, Token t) {
        return t.is("PROPN") && first.is("PROPN") && t.index() > first.index() + 1 && sentence.tokens().subList(first.index(), t.index())
                .stream().allMatch(x -> x.is("PROPN") || x.is("PUNCT") || x.is("CCONJ"));
    }

    /** The first word above that is no word of time; the word of time itself when it stands on top. */
    private static Token outside(Sentence sentence, List<Span> times, Token day) {
        Token at = day;
        for (int steps = 0; at.head() >= 0 && steps < 6; steps++) {
            at = sentence.token(at.head());
            if (!in(times, at)) {
                return at;
            }
        }
        return day;
    }

    /** A noun without a preposition is the object of a verb that has none. */
    private static String relation(Sentence sentence, Token noun, Token owner) {
        boolean preposition = sentence.children(noun).stream().anyMatch(c -> Syntax.relates(c, "case") && c.index() < noun.index());
        boolean has = sentence.children(owner).stream().anyMatch(c -> Syntax.relates(c, "obj") && !enumerated(sentence, noun, c));
        if (!owner.is("VERB")) {
            return preposition ? "nmod" : noun.relation();
        }
        return preposition ? "obl" : has ? noun.relation() : "obj";
    }

    private static boolean in(List<Span> times, Token t) {
        return times.stream().anyMatch(s -> s.overlaps(t.span()));
    }
}

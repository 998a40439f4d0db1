package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A noun phrase that is what a verb of saying reports, when it tells an event or a figure: «a fait état de 15 morts», «a revendiqué
 * l'attaque».
 */
final class ReportedNoun {

    private final Sentence s;
    private final Contents contents;
    private final SpanIndex<Span> telling;

    private final ClaimWords words;

    ReportedNoun(Sentence s, Contents contents, SpanIndex<Span> telling, ClaimWords words) {
        this.words = words;
        this.s = s;
        this.contents = contents;
        this.telling = telling;
    }

    List<Span> said(Token verb, Token last, Token speaker) {
        for (Token t : s.tokens()) {
            boolean fixed = t.index() > verb.index() && t.index() <= last.index();
            if (fixed || t.index() == speaker.index() || !reported(verb, last, t)) {
                continue;
            }
            if (t.is("PRON") && t.index() < verb.index()) {
                Span group = t.span().cover(verb.span());
                if (tells(verb.span())) {
                    return List.of(group);   // «l'a revendiquée»
                }
                continue;
            }
            Span phrase = phrase(verb, last, t);
            if (tells(phrase)) {
                return contents.said(phrase);
            }
        }
        return List.of();
    }

    private boolean reported(Token verb, Token last, Token t) {
        boolean object = t.head() == verb.index() && (t.relation().equals("obj") || t.relation().startsWith("obl") && last != verb
                || t.relation().equals("nsubj:pass"));
        boolean behindAside = t.head() >= 0 && t.relation().equals("nmod") && s.token(t.head()).head() == verb.index()
                && words.is("aside", s.token(t.head()).lemma()) && Trees.child(s, t, "case").isEmpty();
        boolean behindFixedWords = last != verb && t.index() > last.index()
                && (t.head() == last.index() || t.relation().equals("nmod") && Trees.dominates(s, verb, t));
        return object || behindAside || behindFixedWords;
    }

    /** From the noun phrase on, with the complements of the verb that follow it, up to the next clause. */
    private Span phrase(Token verb, Token last, Token noun) {
        BitSet members = Trees.subtree(s, noun, t -> true);
        if (noun.index() > verb.index()) {
            BitSet clause = Trees.subtree(s, verb, t -> t.index() < verb.index() || t.relation().startsWith("obl")
                    || t.relation().equals("obj")
                    || t.head() != verb.index());
            members.or(clause);
        }
        Span run = Trees.run(s, members, noun);
        Optional<Token> before = noun.index() > last.index() ? Optional.of(last) : Optional.empty();
        int start = Math.max(run.start(), Trees.run(s, Trees.subtree(s, noun, t -> true), noun).start());
        int end = noun.index() > verb.index() && nominal(run.end()) ? s.span().end() : run.end();
        return new Span(before.map(b -> Math.max(start, Math.min(b.span().end(), end))).orElse(start), end);
    }

    /** Nothing but nouns and what belongs to them follows: «… de 25 soldats tués et d'une soixantaine de disparus». */
    private boolean nominal(int from) {
        return s.tokens().stream().filter(t -> t.span().start() >= from).noneMatch(t -> t.has("VerbForm=Fin") || t.has("VerbForm=Inf")
                || t.form().equals(",") || t.form().equals(";") || t.has("Tense=Pres"));
    }

    private boolean tells(Span span) {
        return telling.overlaps(span);
    }
}

package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributions by a preposition: «selon X, …», «…, d'après X». */
final class PhraseAttributions {

    private final ReportingLexicon lexicon;
    private final ClaimWords words;
    private final SpeakerPhrases speakers;

    PhraseAttributions(ReportingLexicon lexicon, SpeakerPhrases speakers) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.speakers = speakers;
    }

    /**
     * @param byVerb what verbs of the sentence attribute: a phrase inside it governs only that; one that turns out to pass on the words of
     *               a source named behind it ("citant") is replaced in the list
     */
    List<Attribution> find(Sentence s, Contents contents, List<Attribution> byVerb) {
        List<Attribution> found = new ArrayList<>();
        int from = s.span().start();
        for (int i = 0; i + 1 < s.size(); i++) {
            for (AttributionPhrase phrase : lexicon.phrases(contents.surface(s.token(i)))) {
                int after = matchEnd(s, contents, i, phrase.words());
                if (after < 0 || after >= s.size()) {
                    continue;
                }
                Optional<Token> named = Optional.ofNullable(speakers.headAfter(s, after)).flatMap(t -> speakers.source(s, t));
                Span cue = s.token(i).span().cover(s.token(after - 1).span());
                if (named.isEmpty() || echo(s, named.get(), byVerb) || announced(s, i, named.get())) {
                    break;
                }
                Token speaker = named.get();
                from = byVerb.stream().flatMap(a -> a.contents().stream()).filter(c -> c.contains(cue)).mapToInt(Span::start)
                        .max().orElse(from);
                Span who = speakers.span(s, speaker);
                Optional<Attribution> relayed = phrase.link() == AttributionPhrase.Link.RELAYED ? quoting(s, s.token(i), byVerb) : Optional.empty();
                if (relayed.isPresent()) {
                    found.add(new Attribution(s, speaker, cue, relayed.get().contents(), phrase.certainty(), Claim.Polarity.POSITIVE, true, "phrase"));
                    i = after;
                    break;
                }
                Optional<Attribution> before = phrase.link() == AttributionPhrase.Link.ORIGIN ? before(cue, byVerb) : Optional.empty();
                int start = from;
                List<Span> said = before.map(Attribution::contents).orElseGet(() -> contents.said(stretch(s, start, cue, opening(s,
                        who, speaker))));
                before.ifPresent(a -> byVerb.set(byVerb.indexOf(a), a.asRelayed()));
                if (!said.isEmpty()) {
                    found.add(new Attribution(s, speaker, cue, said, phrase.certainty(), Claim.Polarity.POSITIVE,
                            phrase.link() == AttributionPhrase.Link.RELAYED, "phrase"));
                }
                from = Math.max(from, who.end());
                i = after;
                break;
            }
        }
        return found;
    }

    /**
     * The speaker's phrase at the head of a sentence with what describes the speaker: up to the comma behind which something else than a
     * participle or a bare noun in apposition begins.
     */
    private Span opening(Sentence s, Span who, Token speaker) {
        for (int i = speaker.index() + 1; i + 1 < s.size(); i++) {
            Token next = s.token(i + 1);
            boolean describes = next.is("VERB") && next.has("VerbForm=Part") || next.is("NOUN") && next.index() == i + 1 || next.is("PRON")
                    && words.is("relative", next.lemma());
            if (s.token(i).form().equals(",") && s.token(i).span().start() >= who.start() && !describes) {
                return new Span(who.start(), s.token(i).span().end());
            }
        }
        return who;
    }

    /** «une source citée par X confirme …»: what the speaker says whom the participle describes. */
    private static Optional<Attribution> quoting(Sentence s, Token participle, List<Attribution> byVerb) {
        return byVerb.stream().filter(a -> a.sentence() == s && (participle.head() == a.speaker().index()
                || Trees.dominates(s, a.speaker(), participle))).findFirst();
    }

    /** The last verb's attribution before the cue. */
    private static Optional<Attribution> before(Span cue, List<Attribution> byVerb) {
        return byVerb.stream().filter(a -> a.cue().end() <= cue.start()).reduce((a, b) -> b);
    }

    /** «les accusations selon lesquelles …»: what is said has been called so, and the word speaks for nobody. */
    private boolean announced(Sentence s, int cue, Token speaker) {
        return words.is("relative", speaker.lemma()) && cue > 0 && lexicon.noun(s.token(cue - 1).lemma()).isPresent();
    }

    /** «a déclaré le porte-parole …, selon la même source»: the phrase names once more who has just spoken. */
    private boolean echo(Sentence s, Token speaker, List<Attribution> byVerb) {
        return !byVerb.isEmpty() && words.is("source", speaker.lemma())
                && s.children(speaker).stream().anyMatch(c -> c.is("DET") && words.is("definite", c.lemma()));
    }

    /** At the head of a sentence the phrase governs what follows it, elsewhere what stands before; between commas the whole. */
    private static Span stretch(Sentence s, int from, Span cue, Span who) {
        boolean first = wordsBetween(s, from, cue.start()) <= 2;
        if (first) {
            return new Span(Math.min(who.end(), s.span().end()), s.span().end());
        }
        int wordsAfter = wordsBetween(s, who.end(), s.span().end());
        boolean verbBefore = s.tokens().stream().anyMatch(t -> t.span().start() >= from && t.span().end() <= cue.start()
                && (t.is("VERB") || t.is("AUX")));
        if (!verbBefore && wordsAfter > 3) {
            return new Span(from, s.span().end());
        }
        return new Span(from, withoutAdverb(s, cue).start());
    }

    /** «…, toujours selon X»: an adverb between comma and cue belongs to the cue. */
    private static Span withoutAdverb(Sentence s, Span cue) {
        Optional<Token> before = s.tokens().stream().filter(t -> t.span().end() <= cue.start()).reduce((a, b) -> b);
        boolean adverb = before.filter(t -> t.is("ADV") && t.index() > 0 && s.token(t.index() - 1).is("PUNCT")).isPresent();
        return adverb ? before.get().span().cover(cue) : cue;
    }

    private static int wordsBetween(Sentence s, int from, int to) {
        return (int) s.tokens().stream().filter(t -> t.span().start() >= from && t.span().end() <= to && !t.is("PUNCT")).count();
    }

    /** Index after the phrase, or -1. The parts of a contraction count as the word they stand in. */
    private static int matchEnd(Sentence s, Contents contents, int at, List<String> words) {
        int i = at;
        boolean inside = at > 0 && !s.token(at - 1).is("PUNCT");
        for (String word : words) {
            if (inside && word.startsWith("+")) {
                return -1;   // «un réseau de sources» is no attribution, «…, de source militaire» is
            }
            if (word.startsWith("+")) {
                return i < s.size() && s.token(i).lemma().equals(word.substring(1)) ? i : -1;
            }
            if (i >= s.size() || !contents.surface(s.token(i)).equals(word)) {
                return -1;
            }
            Span here = s.token(i).span();
            do {
                i++;
            } while (i < s.size() && s.token(i).span().equals(here));
        }
        return i;
    }
}

package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Attributions by a preposition: «selon X, …», «…, d'après X». */
final class PhraseAttributions {

    private final ReportingLexicon lexicon;
    private final SpeakerPhrases speakers;

    PhraseAttributions(ReportingLexicon lexicon, SpeakerPhrases speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    List<Attribution> find(Sentence s, Contents contents) {
        List<Attribution> found = new ArrayList<>();
        int from = s.span().start();
        for (int i = 0; i + 1 < s.size(); i++) {
            for (AttributionPhrase phrase : lexicon.phrases()) {
                int after = matchEnd(s, contents, i, phrase.words());
                if (after < 0 || after >= s.size()) {
                    continue;
                }
                Token speaker = speakers.headAfter(s, after);
                if (speaker == null) {
                    break;
                }
                Span cue = s.token(i).span().cover(s.token(after - 1).span());
                Span who = speakers.span(s, speaker);
                List<Span> said = contents.said(stretch(s, from, cue, who));
                if (!said.isEmpty()) {
                    found.add(new Attribution(s, speaker, cue, said, phrase.certainty(), Claim.Polarity.POSITIVE, phrase.relayed(), "phrase"));
                }
                from = Math.max(from, who.end());
                i = after;
                break;
            }
        }
        return found;
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
        return new Span(from, cue.start());
    }

    private static int wordsBetween(Sentence s, int from, int to) {
        return (int) s.tokens().stream().filter(t -> t.span().start() >= from && t.span().end() <= to && !t.is("PUNCT")).count();
    }

    /** Index after the phrase, or -1. The parts of a contraction count as the word they stand in. */
    private static int matchEnd(Sentence s, Contents contents, int at, List<String> words) {
        int i = at;
        for (String word : words) {
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

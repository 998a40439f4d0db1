package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributions by a noun with a that-clause: «les affirmations de X que …», «l'annonce par X que …». */
final class NounAttributions {

    private static final int FARTHEST_CLAUSE = 8;

    private final ReportingLexicon lexicon;
    private final ClaimWords words;
    private final SpeakerPhrases speakers;

    NounAttributions(ReportingLexicon lexicon, SpeakerPhrases speakers) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.speakers = speakers;
    }

    List<Attribution> find(Sentence s, Contents contents) {
        List<Attribution> found = new ArrayList<>();
        for (Token noun : s.tokens()) {
            Optional<Claim.Certainty> certainty = noun.is("NOUN") ? lexicon.noun(noun.lemma()) : Optional.empty();
            if (certainty.isEmpty()) {
                continue;
            }
            Optional<Token> speaker = s.children(noun).stream().filter(t -> (t.relation().equals("nmod") && t.index() > noun.index()
                    || t.relation().equals("nmod:poss"))
                    && speakers.known(s, t) && speakers.canSpeak(s, t)).findFirst();
            Optional<Token> clause = speaker.flatMap(t -> clause(s, t.index() > noun.index() ? t : noun));
            if (clause.isPresent()) {
                Token that = that(s, speaker.get().index() > noun.index() ? speaker.get() : noun).orElseThrow();
                Span run = Trees.run(s, Trees.subtree(s, clause.get(), t -> true), clause.get());
                List<Span> said = contents.said(new Span(that.span().end(), Math.max(run.end(), that.span().end())));
                if (!said.isEmpty()) {
                    found.add(new Attribution(s, speaker.get(), noun.span(), said, certainty.get(), Claim.Polarity.POSITIVE, false,
                            "noun-that"));
                }
            }
        }
        return found;
    }

    /** The clause that «que» opens behind the speaker, wherever the tree hangs it. */
    private Optional<Token> clause(Sentence s, Token speaker) {
        return that(s, speaker).filter(q -> q.head() > q.index()).map(q -> s.token(q.head()));
    }

    private Optional<Token> that(Sentence s, Token speaker) {
        return s.tokens().stream().filter(t -> (t.is("SCONJ") || t.is("PRON")) && words.is("that", t.form()) && t.index() > speaker.index()
                && t.index() - speaker.index() < FARTHEST_CLAUSE).findFirst();
    }
}

package casus.claim;

import casus.event.EventDescription;
import casus.event.StoryContext;
import casus.language.Sentence;
import casus.mention.Mention;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds who asserts what in a text. Immutable, safe to share between threads. */
public final class ClaimExtractor {

    private final ReportingLexicon lexicon;

    /** Uses the reporting words of this language. */
    public ClaimExtractor(String language) {
        this.lexicon = new ReportingLexicon(language);
    }

    /**
     * All claims: those of speakers, then the article's own, one for each event that no speaker's claim tells wholly.
     *
     * @param events the events of the text; claims name them by their position
     */
    public List<Claim> extract(StoryContext story, List<EventDescription> events) {
        Contents contents = new Contents(story.analysis());
        SpanIndex<Mention> mentions = SpanIndex.of(story.mentions(), Mention::span);
        SpeakerPhrases speakers = new SpeakerPhrases(lexicon, mentions);
        SubjectByPosition position = new SubjectByPosition(spans(story.times().stream().map(t -> t.span())), mentions);
        VerbAttributions verbs = new VerbAttributions(lexicon, new SpeakerChoice(lexicon, position, speakers), speakers);
        PhraseAttributions phrases = new PhraseAttributions(lexicon, speakers);
        NounAttributions nouns = new NounAttributions(lexicon, speakers);
        MediaRelays media = new MediaRelays(mentions, lexicon);
        SpanIndex<Span> telling = spans(Stream.concat(events.stream().flatMap(e -> e.triggers().stream()), story.quantities().stream()
                .map(q -> q.span())));
        List<Attribution> attributions = new ArrayList<>();
        for (Sentence s : story.analysis().sentences()) {
            List<Attribution> byVerb = verbs.find(s, contents, telling);
            attributions.addAll(phrases.find(s, contents, byVerb));
            attributions.addAll(byVerb);
            attributions.addAll(nouns.find(s, contents));
            attributions.addAll(media.relays(s, byVerb));
        }
        attributions.addAll(new OrphanQuotes(contents, story.analysis()).adopt(attributions));
        return new ClaimAssembler(story.analysis(), contents, speakers, events).assemble(attributions);
    }

    private static SpanIndex<Span> spans(Stream<Span> spans) {
        return SpanIndex.of(spans.toList(), s -> s);
    }
}

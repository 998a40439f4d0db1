package casus.claim;

import casus.language.AnalyzedText;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives quotations that stand without an attribution of their own to the speaker who was quoted just before. */
final class OrphanQuotes {

    private static final int NEAR = 250;

    private final Contents contents;
    private final AnalyzedText analysis;

    OrphanQuotes(Contents contents, AnalyzedText analysis) {
        this.contents = contents;
        this.analysis = analysis;
    }

    List<Attribution> adopt(List<Attribution> known) {
        List<Attribution> adopted = new ArrayList<>();
        SpanIndex<Attribution> saying = SpanIndex.ofMany(known, Attribution::contents);
        for (Quote q : contents.quotes()) {
            if (saying.overlaps(q.inner()) || !contents.statement(q) || !contents.hasVerb(q)) {
                continue;
            }
            sameSentence(known, q).or(() -> ownSentence(q) ? previous(known, q)
                    : Optional.empty()).ifPresent(a -> adopted.add(new Attribution(a.sentence(), a.speaker(), a.cue(),
                            contents.sentences(q),
                    a.certainty(), a.polarity(), a.relayed(), "quote-continued")));
        }
        return adopted;
    }

    /** True for a quotation that makes up sentences of its own. */
    private boolean ownSentence(Quote q) {
        return analysis.sentenceAt(q.inner().start()).filter(s -> s.span().start() >= q.outer().start()).isPresent();
    }

    /** Whoever is quoted elsewhere in the sentence is quoted here as well. */
    private Optional<Attribution> sameSentence(List<Attribution> known, Quote q) {
        Optional<Span> around = analysis.sentenceAt(q.inner().start()).map(s -> s.span());
        return around.flatMap(s -> known.stream().filter(a -> a.contents().stream().anyMatch(c -> contents.quoted(c.start())
                && (s.overlaps(c) || a.sentence().span().contains(q.inner())))).findFirst());
    }

    private static Optional<Attribution> previous(List<Attribution> known, Quote q) {
        return known.stream().filter(a -> end(a) <= q.outer().start() && q.outer().start() - end(a) < NEAR)
                .max(Comparator.comparingInt(OrphanQuotes::end));
    }

    private static int end(Attribution a) {
        int said = a.contents().stream().mapToInt(Span::end).max().orElse(0);
        return Math.max(said, Math.max(a.cue().end(), a.speaker().span().end()));
    }
}

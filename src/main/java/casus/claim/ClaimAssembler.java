package casus.claim;

import casus.event.EventDescription;
import casus.event.Figure;
import casus.event.Status;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes claims of attributions: chains, modality, the events told, and the article's own voice. For one text. */
final class ClaimAssembler {

    private static final double SAME = 0.8;

    private final AnalyzedText analysis;
    private final Contents contents;
    private final SpeakerPhrases phrases;
    private final List<EventDescription> events;
    private final SpanIndex<Integer> told;

    ClaimAssembler(AnalyzedText analysis, Contents contents, SpeakerPhrases phrases, List<EventDescription> events) {
        this.analysis = analysis;
        this.contents = contents;
        this.phrases = phrases;
        this.events = events;
        this.told = SpanIndex.ofMany(IntStream.range(0, events.size()).boxed().toList(), i -> Stream.concat(
                events.get(i).triggers().stream(), events.get(i).figures().stream().map(Figure::span)).toList());
    }

    List<Claim> assemble(List<Attribution> attributions) {
        List<Claim> claims = new ArrayList<>();
        Map<Span, List<Claim>> byContent = new HashMap<>();
        Map<Span, List<Claim>> bySpeaker = new HashMap<>();
        SpanIndex<Attribution> saying = SpanIndex.ofMany(attributions, Attribution::contents);
        SpeakersInTurn speakers = new SpeakersInTurn(attributions, phrases);
        for (Attribution a : attributions) {
            for (Span said : a.contents()) {
                List<Attribution> sharing = saying.overlapping(said);
                List<Attribution> outer = sharing.stream().filter(o -> o != a && passesOn(o, a, said)).toList();
                boolean passedOn = sharing.stream().anyMatch(o -> o != a && a.relayed() && !o.relayed() && same(o, said));
                if (!passedOn && !claimed(byContent.getOrDefault(said, List.of()), a)) {
                    Claim claim = claim(speakers, a, said, outer);
                    claims.add(claim);
                    byContent.computeIfAbsent(said, s -> new ArrayList<>()).add(claim);
                    bySpeaker.computeIfAbsent(claim.chain().get(0).span(), s -> new ArrayList<>()).add(claim);
                }
            }
        }
        claims.removeIf(c -> bySpeaker.get(c.chain().get(0).span()).stream().anyMatch(wider -> wider != c && within(c, wider)));
        claims.sort(Comparator.comparing(Claim::content).thenComparing(c -> c.chain().get(0).span()));
        claims.addAll(ownVoice(claims));
        return claims;
    }

    /** The same speaker's words once more, as a part of what was already taken for one statement. */
    private static boolean within(Claim c, Claim wider) {
        return wider.content().contains(c.content()) && wider.content().length() > c.content().length()
                && !wider.rule().equals(c.rule());
    }

    private static boolean claimed(List<Claim> ofTheSameWords, Attribution a) {
        return ofTheSameWords.stream().anyMatch(c -> c.chain().get(0).span().overlaps(a.speaker().span()));
    }

    /** The outer attribution holds the inner one with its cue, or relays the very same words. */
    private static boolean passesOn(Attribution outer, Attribution inner, Span said) {
        boolean around = outer.contents().stream().anyMatch(c -> c.contains(inner.cue()) && c.contains(said));
        return around || outer.relayed() && !inner.relayed() && same(outer, said);
    }

    private static boolean same(Attribution a, Span said) {
        return a.contents().stream().anyMatch(c -> {
            int shared = Math.min(c.end(), said.end()) - Math.max(c.start(), said.start());
            return shared >= SAME * Math.max(c.length(), said.length());
        });
    }

    private Claim claim(SpeakersInTurn speakers, Attribution a, Span said, List<Attribution> outer) {
        LinkedHashSet<Speaker> chain = new LinkedHashSet<>(List.of(speakers.of(a)));
        outer.forEach(o -> chain.add(speakers.of(o)));
        Modality modality = Modality.of(phrases.words(), analysis, said);
        Claim.Certainty certainty = modality.certainty().compareTo(a.certainty()) > 0 ? modality.certainty() : a.certainty();
        Claim.Polarity polarity = modality.negated() ? Claim.Polarity.NEGATIVE : a.polarity();
        return new Claim(List.copyOf(chain), said, told.overlapping(said), speech(said), certainty, polarity, a.rule(),
                a.rule().equals("quote-continued") ? 0.6 : 0.8);
    }

    private Claim.Speech speech(Span said) {
        List<Quote> sharing = contents.quotesAt(said);
        if (sharing.stream().anyMatch(q -> q.outer().contains(said))) {
            return Claim.Speech.DIRECT;
        }
        return sharing.isEmpty() ? Claim.Speech.INDIRECT : Claim.Speech.MIXED;
    }

    /** One claim of the article itself for each event that it tells outside what others say. */
    private List<Claim> ownVoice(List<Claim> attributed) {
        List<Claim> own = new ArrayList<>();
        SpanIndex<Claim> contents = SpanIndex.of(attributed, Claim::content);
        for (int i = 0; i < events.size(); i++) {
            EventDescription e = events.get(i);
            Optional<Span> trigger = e.triggers().stream().filter(t -> !contents.overlaps(t)).findFirst();
            if (trigger.isPresent()) {
                Optional<Sentence> s = analysis.sentenceAt(trigger.get().start());
                Span content = s.map(Sentence::span).orElse(trigger.get()).cover(trigger.get());
                boolean hearsay = s.filter(x -> conditionalAt(x, trigger.get())).isPresent();
                own.add(new Claim(List.of(), content, List.of(i), Claim.Speech.INDIRECT,
                        hearsay ? Claim.Certainty.POSSIBLE : e.status() == Status.PLANNED ? Claim.Certainty.PROBABLE
                                : Claim.Certainty.CERTAIN,
                        e.status() == Status.NEGATED ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE, "own-voice", e.confidence()));
            }
        }
        return own;
    }

    private static boolean conditionalAt(Sentence s, Span trigger) {
        return s.tokens().stream().filter(t -> t.span().overlaps(trigger)).anyMatch(t -> t.has("Mood=Cnd")
                || s.children(t).stream().anyMatch((Token c) -> c.relation().startsWith("aux") && c.has("Mood=Cnd")));
    }
}

package casus.claim;

import casus.event.EventDescription;
import casus.event.Status;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes claims of attributions: chains, modality, the events told, and the article's own voice. For one text. */
final class ClaimAssembler {

    private static final double SAME = 0.8;

    private final AnalyzedText analysis;
    private final Contents contents;
    private final SpeakerPhrases phrases;
    private final List<EventDescription> events;

    ClaimAssembler(AnalyzedText analysis, Contents contents, SpeakerPhrases phrases, List<EventDescription> events) {
        this.analysis = analysis;
        this.contents = contents;
        this.phrases = phrases;
        this.events = events;
    }

    List<Claim> assemble(List<Attribution> attributions) {
        List<Claim> claims = new ArrayList<>();
        SpeakersInTurn speakers = new SpeakersInTurn(attributions, phrases);
        for (Attribution a : attributions) {
            for (Span said : a.contents()) {
                List<Attribution> outer = attributions.stream().filter(o -> o != a && passesOn(o, a, said)).toList();
                boolean passedOn = attributions.stream().anyMatch(o -> o != a && a.relayed() && !o.relayed() && same(o, said));
                if (!passedOn && !claimed(claims, a, said)) {
                    claims.add(claim(speakers, a, said, outer));
                }
            }
        }
        claims.removeIf(c -> claims.stream().anyMatch(wider -> wider != c && within(c, wider)));
        claims.sort(Comparator.comparing(Claim::content).thenComparing(c -> c.chain().get(0).span()));
        claims.addAll(ownVoice(claims));
        return claims;
    }

    /** The same speaker's words once more, as a part of what was already taken for one statement. */
    private static boolean within(Claim c, Claim wider) {
        return wider.content().contains(c.content()) && wider.content().length() > c.content().length()
                && wider.chain().get(0).span().equals(c.chain().get(0).span()) && !wider.rule().equals(c.rule());
    }

    private static boolean claimed(List<Claim> claims, Attribution a, Span said) {
        return claims.stream().anyMatch(c -> c.content().equals(said) && c.chain().get(0).span().overlaps(a.speaker().span()));
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
        return new Claim(List.copyOf(chain), said, told(said), speech(said), certainty, polarity, a.rule(),
                a.rule().equals("quote-continued") ? 0.6 : 0.8);
    }

    private Claim.Speech speech(Span said) {
        Optional<Quote> around = contents.quotes().stream().filter(q -> q.outer().contains(said)).findFirst();
        if (around.isPresent()) {
            return Claim.Speech.DIRECT;
        }
        return contents.quotes().stream().anyMatch(q -> said.overlaps(q.outer())) ? Claim.Speech.MIXED : Claim.Speech.INDIRECT;
    }

    private List<Integer> told(Span said) {
        return IntStream.range(0, events.size()).filter(i -> events.get(i).triggers().stream().anyMatch(said::overlaps)
                || events.get(i).figures().stream().anyMatch(f -> said.overlaps(f.span()))).boxed().toList();
    }

    /** One claim of the article itself for each event that it tells outside what others say. */
    private List<Claim> ownVoice(List<Claim> attributed) {
        List<Claim> own = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventDescription e = events.get(i);
            Optional<Span> trigger = e.triggers().stream().filter(t -> attributed
                    .stream().noneMatch(c -> c.content().overlaps(t))).findFirst();
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

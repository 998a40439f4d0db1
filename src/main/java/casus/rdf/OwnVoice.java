package casus.rdf;

import casus.claim.Claim;
import casus.event.EventDescription;
import casus.event.Status;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.rdf.Told.ToldClaim;
import casus.rdf.Told.ToldEvent;
import casus.rdf.Told.ToldFigure;
import casus.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/**
 * The claims that the article itself makes: one for each event, and one for each figure, that no other claim tells. Their content is
 * the sentence, since a narrator's words have no narrower bounds.
 */
final class OwnVoice {

    static final String RULE = "own-voice";

    private final AnalyzedText analysis;
    private final ArticleNodes nodes;

    OwnVoice(AnalyzedText analysis, ArticleNodes nodes) {
        this.analysis = analysis;
        this.nodes = nodes;
    }

    List<ToldClaim> claims(List<ToldEvent> events, List<ToldFigure> figures, List<ToldClaim> told) {
        Set<IRI> toldEvents = new HashSet<>();
        Set<IRI> toldFigures = new HashSet<>();
        told.forEach(c -> {
            toldEvents.addAll(c.events());
            toldFigures.addAll(c.figures());
        });
        List<ToldClaim> out = new ArrayList<>();
        for (ToldEvent e : events) {
            boolean eventOpen = !toldEvents.contains(e.iri());
            List<ToldFigure> open = figures.stream().filter(f -> f.event().equals(e.iri()) && !toldFigures.contains(f.iri())).toList();
            if (eventOpen) {
                out.add(claim(e, e.event().triggers().get(0), List.of(e.iri()), open.stream().map(ToldFigure::iri).toList(), e.iri()));
            } else {
                open.forEach(f -> out.add(claim(e, f.figure().span(), List.of(), List.of(f.iri()), f.iri())));
            }
        }
        return out;
    }

    private ToldClaim claim(ToldEvent e, Span words, List<IRI> events, List<IRI> figures, IRI about) {
        EventDescription event = e.event();
        Span content = analysis.sentenceAt(words.start()).map(Sentence::span).filter(s -> s.contains(words)).orElse(words);
        Claim.Polarity polarity = event.status() == Status.NEGATED ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
        Claim claim = new Claim(List.of(), content, List.of(), Claim.Speech.INDIRECT, Claim.Certainty.CERTAIN, polarity, RULE,
                event.confidence());
        return new ToldClaim(nodes.below("claim-own-" + about.getLocalName()), claim, events, figures);
    }
}

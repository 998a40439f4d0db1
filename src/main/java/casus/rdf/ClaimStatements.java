package casus.rdf;

import casus.claim.Claim;
import casus.claim.Speaker;
import casus.rdf.Told.ToldClaim;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** Claims with their claimant, the chain that passed them on, and what they speak of. */
final class ClaimStatements {

    private final ArticleNodes nodes;
    private final Emitter out;
    private final Gathered gathered;
    private final IRI extractor;

    ClaimStatements(ArticleNodes nodes, Emitter out, Gathered gathered, IRI extractor) {
        this.nodes = nodes;
        this.out = out;
        this.gathered = gathered;
        this.extractor = extractor;
    }

    void write(Told told) {
        told.claims().forEach(this::claim);
    }

    private void claim(ToldClaim told) {
        IRI iri = told.iri();
        Claim claim = told.claim();
        List<Speaker> chain = claim.chain();
        out.type(iri, Casus.CLAIM);
        out.type(iri, Schema.CLAIM);
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        out.truth(iri, Casus.OWN_VOICE, claim.ownVoice());
        out.link(iri, PROV.WAS_ATTRIBUTED_TO, claim.ownVoice() ? nodes.article() : agent(chain.get(0)));
        for (int i = 0; i < chain.size(); i++) {
            out.link(iri, Casus.ATTRIBUTION_STEP_OF, step(iri, i));
        }
        if (!claim.ownVoice()) {
            out.link(iri, Casus.SPEECH, Scheme.SPEECH.concept(claim.speech()));
        }
        out.link(iri, Casus.CERTAINTY, Scheme.CERTAINTY.concept(claim.certainty()));
        out.link(iri, Casus.POLARITY, Scheme.POLARITY.concept(claim.polarity()));
        out.link(iri, Casus.CONTENT, gathered.span(claim.content()));
        told.events().forEach(event -> out.link(iri, Casus.TELLS_OF, event));
        told.figures().forEach(figure -> out.link(iri, Casus.ASSERTS_FIGURE, figure));
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        out.text(iri, Casus.RULE, claim.rule());
        out.number(iri, Casus.CONFIDENCE, claim.confidence());
        out.link(iri, Casus.EVIDENCE, gathered.span(claim.content()));
        for (int i = 0; i < chain.size(); i++) {
            step(step(iri, i), i, chain.get(i));
        }
    }

    private IRI step(IRI claim, int index) {
        return nodes.below(claim.getLocalName() + "-step-" + index);
    }

    private IRI agent(Speaker speaker) {
        return gathered.actor(speaker.span(), speaker.entity());
    }

    private void step(IRI iri, int index, Speaker speaker) {
        out.type(iri, Casus.ATTRIBUTION_STEP);
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        out.integer(iri, Casus.STEP_INDEX, index);
        out.link(iri, Casus.STEP_AGENT, agent(speaker));
        out.link(iri, Casus.INTEREST, Scheme.INTEREST.concept(speaker.interest()));
        out.link(iri, Casus.CUE, gathered.span(speaker.cue()));
        out.link(iri, Casus.EVIDENCE, gathered.span(speaker.span()));
    }
}

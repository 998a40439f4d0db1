package casus.rdf;

import casus.fusion.decide.Decision;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes what people decided as statements of the graph of curation. */
public final class DecisionStatements {

    private final Emitter out;

    public DecisionStatements(Iris iris, RDFHandler handler) {
        this.out = new Emitter(handler, iris.curationGraph());
    }

    public void write(Decision d) {
        IRI iri = Values.iri(d.iri());
        out.type(iri, Casus.DECISION);
        out.text(iri, RDFS.LABEL, d.words());
        out.link(iri, Casus.VERDICT, Scheme.VERDICT.concept(d.verdict().name().toLowerCase(Locale.ROOT)));
        target(iri, d.target(), Casus.DECIDES, Casus.QUOTED_IN, Casus.QUOTE);
        if (d.ofTwo()) {
            target(iri, d.other(), Casus.DECIDES_OTHER, Casus.OTHER_QUOTED_IN, Casus.OTHER_QUOTE);
        }
        if (!d.property().isEmpty()) {
            boolean label = d.property().equals("label");
            out.link(iri, Casus.CORRECTED_PROPERTY, label ? RDFS.LABEL : Values.iri(Casus.NAMESPACE, d.property()));
            if (label) {
                out.text(iri, Casus.CORRECTED_VALUE, d.value());
            } else {
                out.link(iri, Casus.CORRECTED_VALUE, Values.iri(d.value()));
            }
        }
        out.text(iri, Casus.DECIDED_BY, d.by());
        out.typed(iri, Casus.DECIDED_AT, d.at(), CoreDatatype.XSD.DATETIME.getIri());
        if (!d.remark().isEmpty()) {
            out.text(iri, Casus.REMARK, d.remark());
        }
    }

    private void target(IRI iri, Decision.Target target, IRI decides, IRI in, IRI quote) {
        out.link(iri, decides, Values.iri(target.iri()));
        if (!target.article().isEmpty()) {
            out.link(iri, in, Values.iri(target.article()));
        }
        if (!target.quote().isEmpty()) {
            out.text(iri, quote, target.quote());
        }
    }
}

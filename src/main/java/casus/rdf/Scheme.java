package casus.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The closed value lists. Each is a SKOS concept scheme in {@code ontology/event-types.ttl}; a concept's local name is the value's name
 * in query results.
 */
public enum Scheme {
    EVENT_TYPE("event-type"), STATUS("status"), FIGURE_KIND("figure-kind"), VICTIMS("victims"), QUANTIFIER("quantifier"), ROLE("role"),
    MENTION_KIND("mention-kind"), SPEECH("speech"), CERTAINTY("certainty"), POLARITY("polarity"), INTEREST("interest"),
    TIME_KIND("time-kind"), PRECISION("precision"), ANCHOR_ORIGIN("anchor-origin"), KINSHIP("kinship"), RELATION("relation"),
    ASPECT("aspect"), DEPENDENCE("dependence"), GROUP_RELATION("group-relation"), VERDICT("verdict");

    /** Everything before the scheme's own name. */
    public static final String NAMESPACE = "https://w3id.org/casus/scheme/";

    private final String localName;

    Scheme(String localName) {
        this.localName = localName;
    }

    public IRI iri() {
        return Values.iri(NAMESPACE + localName);
    }

    /** The concept of this local name, such as {@code suicide-bombing}. */
    public IRI concept(String name) {
        return Values.iri(NAMESPACE + localName + "/" + name);
    }

    /** The concept of an enumeration's value. */
    public IRI concept(Enum<?> value) {
        return concept(value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}

package casus.query.portrait;

import java.util.List;
import java.util.Objects;

/**
 * One thing with what the store knows of it.
 *
 * @param iri        its name
 * @param label      how it is called, or what it is where it has no name
 * @param facts      statements about it and its roles elsewhere
 * @param quotations the sentences that it rests on, in the order of article and text
 * @param more       how many quotations were left out
 */
public record Portrait(String iri, String label, List<Fact> facts, List<Quotation> quotations, int more) {

    /** A statement in words. */
    public record Fact(String property, String value) {
        public Fact {
            Objects.requireNonNull(property);
            Objects.requireNonNull(value);
        }
    }

    public Portrait {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(label);
        facts = List.copyOf(facts);
        quotations = List.copyOf(quotations);
    }
}

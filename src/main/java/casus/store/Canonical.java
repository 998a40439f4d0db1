package casus.store;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.process.normalize.CanonicalizeLiteral;

/** Literals in the form that the store gives back. */
final class Canonical {

    private static final CanonicalizeLiteral FORMS = CanonicalizeLiteral.get();

    private Canonical() { }

    static Node of(Node literal) {
        return literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm()) ? FORMS.apply(literal) : literal;
    }
}

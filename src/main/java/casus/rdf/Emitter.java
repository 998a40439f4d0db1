package casus.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Hands statements of one graph to a handler. Literals are canonical, so that a store that rewrites lexical forms keeps them: TDB2 cannot
 * delete decimals such as {@code 0.50} or {@code 5} again, but {@code 0.5} and {@code 5.0} it can.
 */
final class Emitter {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFHandler handler;
    private final IRI graph;

    Emitter(RDFHandler handler, IRI graph) {
        this.handler = handler;
        this.graph = graph;
    }

    void type(IRI subject, IRI type) {
        link(subject, RDF.TYPE, type);
    }

    void link(IRI subject, IRI property, Value object) {
        handler.handleStatement(VALUES.createStatement(subject, property, object, graph));
    }

    void text(IRI subject, IRI property, String value) {
        link(subject, property, VALUES.createLiteral(value));
    }

    void integer(IRI subject, IRI property, long value) {
        link(subject, property, VALUES.createLiteral(Long.toString(value), CoreDatatype.XSD.INTEGER));
    }

    void index(IRI subject, IRI property, int value) {
        link(subject, property, VALUES.createLiteral(Integer.toString(value), CoreDatatype.XSD.NON_NEGATIVE_INTEGER));
    }

    /** To six places, with a point and no needless zeros. */
    void number(IRI subject, IRI property, double value) {
        link(subject, property, VALUES.createLiteral(plain(value), CoreDatatype.XSD.DECIMAL));
    }

    static String plain(double value) {
        String digits = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }

    void truth(IRI subject, IRI property, boolean value) {
        link(subject, property, VALUES.createLiteral(value));
    }

    void day(IRI subject, IRI property, LocalDate value) {
        link(subject, property, VALUES.createLiteral(value.toString(), CoreDatatype.XSD.DATE));
    }

    void typed(IRI subject, IRI property, String lexical, IRI datatype) {
        link(subject, property, VALUES.createLiteral(lexical, datatype));
    }
}

package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A value that a stored question lets its user choose: the variable of the same name is bound to it. Without a value and a default the
 * variable stays free.
 *
 * @param name    of the variable, without the question mark
 * @param initial the default, in the form that users write
 */
public record Parameter(String name, Type type, Optional<String> initial, String help) {

    /** What values are allowed. */
    public enum Type {
        IRI, STRING, INTEGER, DATE, DOUBLE,
        /** Things that have names: the value is an IRI, an id or a name. */
        ENTITY, PLACE, ACTOR, EVENT_TYPE;

        /** As headers write it. */
        public String localName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Type of(String localName) {
            return valueOf(localName.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Whether a name may stand for the value. */
        public boolean named() {
            return ordinal() >= ENTITY.ordinal();
        }
    }

    public Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(initial);
        Objects.requireNonNull(help);
    }

    /** The value as a term, where no name stands for a thing. */
    public Node term(String value) {
        return term(value, References.NONE);
    }

    /**
     * The value as a term; whatever it holds, it stays data.
     *
     * @param references tells what names mean
     * @throws CasusException when it is not of the type, or names nothing that is known
     */
    public Node term(String value, References references) {
        if (type.named() && !absolute(value)) {
            return NodeFactory.createURI(references.named(this, value.strip()));
        }
        try {
            return switch (type) {
                case STRING -> NodeFactory.createLiteralString(value);
                case IRI, ENTITY, PLACE, ACTOR, EVENT_TYPE -> iri(value);
                case INTEGER -> NodeFactory.createLiteralDT(new BigInteger(value.strip()).toString(), XSDDatatype.XSDinteger);
                case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(value.strip()).toString(), XSDDatatype.XSDdate);
                case DOUBLE -> NodeFactory.createLiteralDT(finite(Double.parseDouble(value.strip())), XSDDatatype.XSDdouble);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw wrong(value);
        }
    }

    private Node iri(String value) {
        if (!absolute(value)) {
            throw wrong(value);
        }
        return NodeFactory.createURI(value);
    }

    private static boolean absolute(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
    }

    private String finite(double number) {
        if (!Double.isFinite(number)) {
            throw wrong(Double.toString(number));
        }
        return Double.toString(number);
    }

    private CasusException wrong(String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        String form = switch (type) {
            case IRI, ENTITY, PLACE, ACTOR, EVENT_TYPE -> "an absolute IRI";
            case INTEGER -> "a whole number";
            case DATE -> "a date (YYYY-MM-DD)";
            case DOUBLE -> "a number";
            case STRING -> "text";
        };
        return new CasusException(Problem.PARAMETER, "the parameter " + name + " needs " + form + ", not \"" + shown + "\"");
    }
}

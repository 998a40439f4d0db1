package casus.query;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** The rows of an answer up to a limit, each value passed through a change of form; it counts, and knows whether more was there. */
final class Rows implements Iterator<Binding> {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Iterator<Binding> all;
    private final long limit;
    private final UnaryOperator<Node> form;
    private long count;

    Rows(Iterator<Binding> all, long limit, UnaryOperator<Node> form) {
        this.all = all;
        this.limit = limit;
        this.form = form;
    }

    /** Numbers in plain notation where they have one; the store gives them back as 36.2e0. */
    static Node plain(Node node) {
        if (node.isLiteral() && XSDDatatype.XSDdouble.equals(node.getLiteralDatatype()) && node.getLiteralLexicalForm().endsWith("e0")) {
            String lexical = node.getLiteralLexicalForm();
            return NodeFactory.createLiteralDT(lexical.substring(0, lexical.length() - 2), XSDDatatype.XSDdouble);
        }
        return node;
    }

    /** Text that no spreadsheet takes for a formula. */
    static Node inert(Node node) {
        boolean text = node.isLiteral() && (XSDDatatype.XSDstring.equals(node.getLiteralDatatype()) || !node.getLiteralLanguage().isEmpty());
        String value = text ? node.getLiteralLexicalForm() : "";
        return value.isEmpty() || FORMULA_STARTS.indexOf(value.charAt(0)) < 0 ? node : NodeFactory.createLiteralString("'" + value);
    }

    @Override
    public boolean hasNext() {
        return count < limit && all.hasNext();
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        count++;
        BindingBuilder row = Binding.builder();
        all.next().forEach((variable, node) -> row.add(variable, form.apply(node)));
        return row.build();
    }

    long count() {
        return count;
    }

    boolean cutShort() {
        return count >= limit && all.hasNext();
    }
}

package casus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The graph of one article, to be looked up by subject and property. */
final class ToldGraph {

    private final Map<Node, Map<Node, List<Node>>> values = new HashMap<>();
    private final Map<Node, List<Node>> byType = new HashMap<>();

    ToldGraph(List<Triple> triples) {
        for (Triple t : triples) {
            values.computeIfAbsent(t.getSubject(), s -> new HashMap<>(16)).computeIfAbsent(t.getPredicate(), p -> new ArrayList<>(2))
                    .add(t.getObject());
            if (t.getPredicate().equals(Names.TYPE)) {
                byType.computeIfAbsent(t.getObject(), o -> new ArrayList<>()).add(t.getSubject());
            }
        }
    }

    static Node term(String localName) {
        return NodeFactory.createURI(Names.CASUS + localName);
    }

    /** In the order of their names. */
    List<Node> ofType(String localName) {
        return byType.getOrDefault(term(localName), List.of()).stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    boolean isA(Node node, String localName) {
        return all(node, Names.TYPE).contains(term(localName));
    }

    List<Node> all(Node subject, Node property) {
        return values.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    List<Node> all(Node subject, String localName) {
        return all(subject, term(localName)).stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    Optional<Node> one(Node subject, Node property) {
        List<Node> found = all(subject, property);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    Optional<Node> one(Node subject, String localName) {
        return one(subject, term(localName));
    }

    String text(Node subject, Node property) {
        return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
    }

    /** The end of the IRI of a value from a list. */
    String value(Node subject, String localName) {
        return one(subject, localName).filter(Node::isURI).map(n -> n.getURI().substring(n.getURI().lastIndexOf('/') + 1)).orElse("");
    }

    boolean truth(Node subject, String localName) {
        return text(subject, term(localName)).equals("true");
    }

    OptionalLong number(Node subject, Node property) {
        String text = text(subject, property);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    double decimal(Node subject, Node property) {
        String text = text(subject, property);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    Optional<LocalDate> day(Node subject, Node property) {
        String text = text(subject, property);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}

package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.fusion.decide.Decision;
import casus.fusion.decide.Decision.Target;
import casus.fusion.decide.Decision.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** People's decisions: taken, listed and taken back. Articles that are read again and graphs that are rebuilt leave them alone. */
public final class CurationGraph {

    private static final Node LINKS_DESCRIPTION = ToldGraph.term("linksDescription");
    private static final Node LINKS_EVENT = ToldGraph.term("linksEvent");

    private final GraphStore store;
    private final GraphNames names;

    public CurationGraph(GraphStore store, GraphNames names) {
        this.store = store;
        this.names = names;
    }

    public List<Decision> all() {
        return store.read(data -> Curation.read(data, names));
    }

    /**
     * Decides on one thing, or on two. A link is a decision on its description and what it is compared with; a rejected link parts the
     * description from all others of the event.
     *
     * @param property of a correction, else empty
     * @throws CasusException when the store knows no such thing
     */
    public List<Decision> decide(Verdict verdict, List<String> things, String property, String value, String by, String at, String remark) {
        List<Decision> decisions = new ArrayList<>();
        for (List<Target> pair : store.read(data -> targets(data, verdict, things))) {
            Target other = pair.size() > 1 ? pair.get(1) : Target.NONE;
            String iri = names.derived("decision", verdict.name(), pair.get(0).iri(), other.iri(), property, at);
            decisions.add(new Decision(iri, verdict, pair.get(0), other, property, value, by, at, remark));
        }
        store.write(data -> {
            unseal(data);
            decisions.forEach(d -> RdfText.decision(names.iris(), d).forEach(t -> data.add(Quad.create(names.curation(), t))));
        });
        return decisions;
    }

    /** Takes a decision back. */
    public Decision undo(String iri) {
        Decision found = all().stream().filter(d -> d.iri().equals(iri) || d.iri().endsWith("/" + iri)).findFirst()
                .orElseThrow(() -> new CasusException(Problem.NOT_FOUND, "there is no decision " + iri + "; curate list names them"));
        store.write(data -> {
            unseal(data);
            data.deleteAny(names.curation(), NodeFactory.createURI(found.iri()), Node.ANY, Node.ANY);
        });
        return found;
    }

    /** Its count and fingerprint, if it came from a document, are of a former state now. */
    private void unseal(DatasetGraph data) {
        data.deleteAny(names.provenance(), names.curation(), Node.ANY, Node.ANY);
    }

    private List<List<Target>> targets(DatasetGraph data, Verdict verdict, List<String> things) {
        List<Node> nodes = things.stream().map(NodeFactory::createURI).toList();
        for (Node node : nodes) {
            if (!data.contains(Node.ANY, node, Node.ANY, Node.ANY)) {
                throw new CasusException(Problem.NOT_FOUND, "the store knows nothing called " + node.getURI());
            }
        }
        Node one = nodes.get(0);
        if (nodes.size() == 1 && value(data, one, "linksDescription").isPresent()) {
            return link(data, verdict, one);
        }
        if (nodes.size() == 1 && value(data, one, "relatesFrom").isPresent()) {
            String[] ends = value(data, one, "fromFigure").isPresent() ? new String[] {"fromFigure", "toFigure"}
                    : new String[] {"relatesFrom", "relatesTo"};
            return List.of(List.of(target(data, value(data, one, ends[0]).get()), target(data, value(data, one, ends[1]).get())));
        }
        return List.of(nodes.stream().map(n -> target(data, n)).toList());
    }

    private List<List<Target>> link(DatasetGraph data, Verdict verdict, Node link) {
        Node description = value(data, link, "linksDescription").get();
        List<Node> others = new ArrayList<>();
        if (verdict == Verdict.ACCEPT) {
            value(data, link, "comparedWith").ifPresent(others::add);
        } else {
            Node event = value(data, link, "linksEvent").orElseThrow();
            data.find(names.fusion(), Node.ANY, LINKS_EVENT, event).forEachRemaining(q ->
                    data.find(names.fusion(), q.getSubject(), LINKS_DESCRIPTION, Node.ANY).forEachRemaining(l -> others.add(l.getObject())));
        }
        others.remove(description);
        if (others.isEmpty()) {
            throw new CasusException(Problem.USAGE, "nobody else tells of this event; there is nothing to decide on its link");
        }
        others.sort(Comparator.comparing(Node::getURI));
        return others.stream().map(o -> List.of(target(data, description), target(data, o))).toList();
    }

    /** A thing with its article and with the words that told it. */
    private static Target target(DatasetGraph data, Node node) {
        Optional<Node> span = value(data, node, "content").or(() -> firstTrigger(data, node)).or(() -> value(data, node, "evidence"));
        String quote = span.flatMap(s -> first(data, s, Names.WORDS)).map(Node::getLiteralLexicalForm).orElse("");
        return new Target(node.getURI(), value(data, node, "inArticle").filter(Node::isURI).map(Node::getURI).orElse(""), quote);
    }

    private static Optional<Node> firstTrigger(DatasetGraph data, Node event) {
        List<Node> triggers = new ArrayList<>();
        data.find(Node.ANY, event, ToldGraph.term("trigger"), Node.ANY).forEachRemaining(q -> triggers.add(q.getObject()));
        return triggers.stream().min(Comparator.comparingInt(t -> Integer.parseInt(first(data, t, Names.BEGIN)
                .map(Node::getLiteralLexicalForm).orElse("0"))));
    }

    private static Optional<Node> value(DatasetGraph data, Node subject, String property) {
        return first(data, subject, ToldGraph.term(property));
    }

    private static Optional<Node> first(DatasetGraph data, Node subject, Node property) {
        var found = data.find(Node.ANY, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }
}

package casus.query.portrait;

import casus.query.portrait.Portrait.Fact;
import casus.store.GraphStore;
import casus.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Paints portraits from a store. */
public final class Painter {

    /** How the thing is used elsewhere: the property that points to it, and how to say so. */
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("agent", "agent of");
        ROLES.put("target", "target of");
        ROLES.put("place", "place of");
        ROLES.put("side", "side of");
        ROLES.put("tellsOf", "told by");
        ROLES.put("hasFigure", "figure of");
        ROLES.put("stepAgent", "speaker of");
        ROLES.put("kin", "kin in");
    }

    private static final Set<Node> SILENT = Set.of(Names.TEXT, Names.BEGIN, Names.END, Names.IN_TEXT,
            NodeFactory.createURI(Names.CASUS + "reason"), NodeFactory.createURI(Names.CASUS + "because"));
    private static final Node DENOTES = NodeFactory.createURI(Names.CASUS + "denotes");
    private static final Node EVIDENCE = NodeFactory.createURI(Names.CASUS + "evidence");
    private static final Node PARTICIPATION = NodeFactory.createURI(Names.CASUS + "participation");
    private static final Node STEP = NodeFactory.createURI(Names.CASUS + "attributionStep");
    private static final int MOST_VALUES = 8;

    private final GraphStore store;
    private final int mostQuotations;

    public Painter(GraphStore store, int mostQuotations) {
        this.store = store;
        this.mostQuotations = mostQuotations;
    }

    public Portrait paint(String iri) {
        return store.read(data -> {
            GraphView view = new GraphView(data);
            Node node = NodeFactory.createURI(iri);
            DerivedFacts derived = new DerivedFacts(view);
            Set<Node> spans = spans(view, node);
            spans.addAll(derived.spans(node));
            List<Quotation> quotations = new Quotations(view).of(spans);
            List<Quotation> shown = quotations.subList(0, Math.min(mostQuotations, quotations.size()));
            List<Fact> facts = new ArrayList<>(facts(view, node));
            facts.addAll(derived.of(node));
            return new Portrait(iri, view.name(node), facts, shown, quotations.size() - shown.size());
        });
    }

    private static List<Fact> facts(GraphView view, Node node) {
        Comparator<String> typeFirst = Comparator.comparing(p -> !p.equals("is a"));
        Map<String, Set<String>> values = new TreeMap<>(typeFirst.thenComparing(Comparator.naturalOrder()));
        for (Triple t : view.find(node, Node.ANY, Node.ANY)) {
            boolean span = t.getObject().isURI() && view.isA(t.getObject(), Names.SPAN);
            if (!span && !SILENT.contains(t.getPredicate())) {
                String property = t.getPredicate().equals(Names.TYPE) ? "is a" : GraphView.localName(t.getPredicate().getURI());
                values.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value(view, t.getObject()));
            }
        }
        List<Fact> facts = new ArrayList<>();
        values.forEach((property, all) -> facts.add(fact(property, all)));
        ROLES.forEach((property, words) -> {
            Set<String> users = view.find(Node.ANY, NodeFactory.createURI(Names.CASUS + property), node).stream()
                    .map(t -> value(view, t.getSubject())).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
            if (!users.isEmpty()) {
                facts.add(fact(words, users));
            }
        });
        return facts;
    }

    private static Fact fact(String property, Set<String> values) {
        String shown = values.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
        return new Fact(property, values.size() > MOST_VALUES ? shown + ", and " + (values.size() - MOST_VALUES) + " more" : shown);
    }

    private static String value(GraphView view, Node node) {
        String name = node.isURI() && !view.knows(node) ? GraphView.localName(node.getURI()) : view.name(node);
        return name.replaceAll("\\s+", " ");
    }

    /** The spans that the node rests on: its own, those of its parts, those of its mentions. */
    private static Set<Node> spans(GraphView view, Node node) {
        Set<Node> spans = new LinkedHashSet<>();
        if (view.isA(node, Names.SPAN)) {
            spans.add(node);
        }
        for (Triple t : view.find(node, Node.ANY, Node.ANY)) {
            if (t.getObject().isURI() && view.isA(t.getObject(), Names.SPAN)) {
                spans.add(t.getObject());
            }
            if (t.getPredicate().equals(PARTICIPATION) || t.getPredicate().equals(STEP)) {
                view.find(t.getObject(), EVIDENCE, Node.ANY).forEach(e -> spans.add(e.getObject()));
            }
        }
        view.find(Node.ANY, DENOTES, node).forEach(t -> spans.add(t.getSubject()));
        return spans;
    }
}

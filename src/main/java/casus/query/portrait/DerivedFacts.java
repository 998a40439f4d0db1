package casus.query.portrait;

import casus.query.portrait.Portrait.Fact;
import casus.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What is derived of a thing, in words: which articles tell of an event and why that is believed, how claims stand to each other, what its
 * figures come to, and what people decided. Leads on to the spans of all that it rests on.
 */
final class DerivedFacts {

    /** From something derived to what it was derived from. */
    private static final List<String> GROUNDS = List.of("linksDescription", "comparedWith", "relatesFrom", "relatesTo", "fromFigure",
            "toFigure", "restsOnFigure", "begunBy", "endedBy", "onWordOf", "decides", "decidesOther");
    private static final int MOST = 40;

    private final GraphView view;

    DerivedFacts(GraphView view) {
        this.view = view;
    }

    List<Fact> of(Node node) {
        List<Fact> facts = new ArrayList<>();
        view.find(node, term("reason"), Node.ANY).stream().map(t -> t.getObject().getLiteralLexicalForm()).sorted()
                .forEach(reason -> facts.add(new Fact("reason", reason)));
        subjects("linksEvent", node).forEach(link -> facts.add(told(link)));
        subjects("linksDescription", node).forEach(link -> facts.add(new Fact("tells of", name(link, "linksEvent") + score(link))));
        subjects("aboutEvent", node).forEach(about -> about(about, facts));
        for (String end : List.of("relatesFrom", "relatesTo", "fromFigure", "toFigure")) {
            subjects(end, node).forEach(relation -> about(relation, facts));
        }
        subjects("whole", node).forEach(link -> facts.add(new Fact("has part", name(link, "part") + score(link) + ": " + reasons(link))));
        subjects("part", node).forEach(link -> facts.add(new Fact("is part of", name(link, "whole") + score(link) + ": " + reasons(link))));
        subjects("decides", node).forEach(d -> facts.add(new Fact("decision", view.name(d))));
        subjects("decidesOther", node).forEach(d -> facts.add(new Fact("decision", view.name(d))));
        return facts.stream().distinct().limit(MOST).toList();
    }

    private Fact told(Node link) {
        Node description = view.object(link, term("linksDescription")).orElse(link);
        String article = view.object(description, term("inArticle")).flatMap(a -> view.text(a, Names.IDENTIFIER)).orElse("");
        return new Fact("told in", article + " " + words(description) + score(link) + ": " + reasons(link));
    }

    private void about(Node node, List<Fact> facts) {
        view.object(node, term("relationKind")).ifPresent(kind -> facts.add(new Fact(GraphView.localName(kind.getURI()), reasons(node))));
        view.object(node, term("agreedMin")).or(() -> view.object(node, term("contested"))).filter(x -> view.isA(node, term("FigureRange")))
                .ifPresent(x -> facts.add(new Fact("range", range(node))));
    }

    private String range(Node node) {
        String from = view.text(node, NodeFactory.createURI("https://schema.org/minValue")).orElse("…");
        String to = view.text(node, NodeFactory.createURI("https://schema.org/maxValue")).orElse("…");
        String contested = view.text(node, term("contested")).filter("true"::equals).map(c -> ", contested").orElse("");
        return local(node, "figureKind") + ", " + local(node, "victims") + ": " + (from.equals(to) ? from : from + " to " + to) + contested;
    }

    /** The spans of what a derived thing rests on. */
    Set<Node> spans(Node node) {
        Set<Node> spans = new LinkedHashSet<>();
        grounds(node, spans);
        subjects("linksEvent", node).forEach(link -> grounds(link, spans));
        for (String end : List.of("part", "whole")) {
            view.find(node, term(end), Node.ANY).forEach(t -> subjects("linksEvent", t.getObject()).forEach(link -> grounds(link, spans)));
        }
        return spans;
    }

    private void grounds(Node node, Set<Node> spans) {
        for (String ground : GROUNDS) {
            for (Triple t : view.find(node, term(ground), Node.ANY)) {
                if (t.getObject().isURI()) {
                    view.find(t.getObject(), Node.ANY, Node.ANY).stream().map(Triple::getObject)
                            .filter(o -> o.isURI() && view.isA(o, Names.SPAN)).forEach(spans::add);
                }
            }
        }
    }

    private List<Node> subjects(String property, Node node) {
        return view.find(Node.ANY, term(property), node).stream().map(Triple::getSubject).distinct()
                .sorted(Comparator.comparing(Node::toString)).toList();
    }

    private String reasons(Node node) {
        return String.join("; ", view.find(node, term("reason"), Node.ANY).stream().map(t -> t.getObject().getLiteralLexicalForm()).sorted()
                .toList());
    }

    private String score(Node link) {
        return view.text(link, term("score")).map(s -> " (score " + s + ")").orElse("");
    }

    private String words(Node description) {
        return view.object(description, term("trigger")).flatMap(t -> view.text(t, Names.WORDS)).map(w -> "«" + w + "»").orElse("");
    }

    private String name(Node link, String property) {
        return view.object(link, term(property)).map(view::name).orElse("");
    }

    private String local(Node node, String property) {
        return view.object(node, term(property)).map(n -> GraphView.localName(n.getURI())).orElse("");
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Names.CASUS + localName);
    }
}

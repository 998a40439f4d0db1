package casus.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Parts triples that lost their graphs, as in Turtle, into graphs of articles again: to an article belong the nodes named below it and
 * what can be reached from them without entering another article.
 */
final class ArticleGrouping {

    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<String, List<Node>> byOwner = new HashMap<>();
    private final List<Node> articles;
    private final Set<String> names = new HashSet<>();

    ArticleGrouping(List<Triple> triples) {
        triples.forEach(t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
        articles = triples.stream().filter(t -> t.getPredicate().equals(Names.TYPE) && t.getObject().equals(Names.ARTICLE))
                .map(Triple::getSubject).filter(Node::isURI).distinct().sorted(Comparator.comparing(Node::getURI)).toList();
        articles.forEach(a -> names.add(a.getURI()));
        bySubject.keySet().stream().filter(this::ofSomeArticle)
                .forEach(s -> byOwner.computeIfAbsent(owner(s), o -> new ArrayList<>()).add(s));
    }

    List<Node> articles() {
        return articles;
    }

    List<Triple> of(Node article) {
        Deque<Node> open = new ArrayDeque<>();
        open.addAll(byOwner.getOrDefault(article.getURI(), List.of()));
        Set<Node> seen = new HashSet<>(open);
        List<Triple> found = new ArrayList<>();
        while (!open.isEmpty()) {
            for (Triple t : bySubject.get(open.remove())) {
                found.add(t);
                Node next = t.getObject();
                if (bySubject.containsKey(next) && !ofSomeArticle(next) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private boolean ofSomeArticle(Node node) {
        return node.isURI() && names.contains(owner(node));
    }

    private static String owner(Node node) {
        return node.isURI() ? node.getURI().split("#", 2)[0] : "";
    }
}

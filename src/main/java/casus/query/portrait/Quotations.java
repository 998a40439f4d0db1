package casus.query.portrait;

import casus.store.Names;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Finds the sentences of spans. Sentences end where the platform's rules say, or at a line break; no language model is loaded for it. */
final class Quotations {

    private final GraphView view;

    Quotations(GraphView view) {
        this.view = view;
    }

    private record Place(Node article, int start, int end) { }

    List<Quotation> of(Collection<Node> spans) {
        Map<String, List<Place>> byArticle = new TreeMap<>();
        for (Node span : spans) {
            view.object(span, Names.IN_TEXT).ifPresent(article -> byArticle.computeIfAbsent(article.getURI(), a -> new ArrayList<>())
                    .add(new Place(article, number(span, Names.BEGIN), number(span, Names.END))));
        }
        List<Quotation> quotations = new ArrayList<>();
        byArticle.values().forEach(places -> quotations.addAll(inOneArticle(places)));
        return quotations;
    }

    private List<Quotation> inOneArticle(List<Place> places) {
        Node article = places.get(0).article();
        String text = view.text(article, Names.TEXT).orElse("");
        String id = view.text(article, Names.IDENTIFIER).orElse(article.getURI());
        TreeMap<Integer, Integer> sentences = new TreeMap<>();
        Map<Integer, List<Quotation.Mark>> marks = new TreeMap<>();
        for (Place place : places) {
            int start = text.offsetByCodePoints(0, place.start());
            int end = text.offsetByCodePoints(0, place.end());
            int from = before(text, start);
            int to = after(text, Math.max(start, end - 1));
            sentences.merge(from, to, Math::max);
            marks.computeIfAbsent(from, f -> new ArrayList<>()).add(new Quotation.Mark(start - from, end - from));
        }
        List<Quotation> quotations = new ArrayList<>();
        marks.forEach((from, all) -> quotations.add(new Quotation(id, text.substring(from, sentences.get(from)).replaceAll("[\\r\\n]", " "),
                disjoint(all))));
        return quotations;
    }

    private static int before(String text, int index) {
        BreakIterator sentences = iterator(text);
        int line = text.lastIndexOf('\n', Math.max(0, index - 1)) + 1;
        int start = index >= text.length() ? index : sentences.preceding(index + 1);
        return Math.max(Math.min(line, index), start == BreakIterator.DONE ? 0 : start);
    }

    private static int after(String text, int index) {
        BreakIterator sentences = iterator(text);
        int line = text.indexOf('\n', index);
        int end = sentences.following(index);
        int whole = Math.min(line < 0 ? text.length() : line, end == BreakIterator.DONE ? text.length() : end);
        return Math.max(whole, Math.min(index + 1, text.length()));
    }

    private static BreakIterator iterator(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        return sentences;
    }

    /** Nested and touching marks become one. */
    private static List<Quotation.Mark> disjoint(List<Quotation.Mark> marks) {
        List<Quotation.Mark> out = new ArrayList<>();
        for (Quotation.Mark mark : marks.stream().sorted(Comparator.comparingInt(Quotation.Mark::start)).toList()) {
            Quotation.Mark last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && mark.start() <= last.end()) {
                out.set(out.size() - 1, new Quotation.Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                out.add(mark);
            }
        }
        return out;
    }

    private int number(Node span, Node property) {
        return Integer.parseInt(view.text(span, property).orElse("0"));
    }
}

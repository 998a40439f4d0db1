package casus.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the running text of a news page: the declared body of the article, else the element whose own paragraphs hold the most prose.
 * Prose is told from menus by its commas and its few links, the idea of every reader view.
 */
final class MainText {

    private static final String NOISE = "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, "
            + "figure, figcaption, select, "
            + "[hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], "
            + "[class~=(?i)(^|[\\s_-])(comments?|share|social|related|newsletter|breadcrumbs?|"
            + "sidebar|promo|advert(isement)?|cookies?|paywall|tags?)([\\s_-]|$)]";
    private static final String DECLARED = "[itemprop=articleBody], article [class*=article-body], article [class*=entry-content], "
            + "[class~=(?i)(article|entry|post|story)[-_]?(body|content|text)]";
    private static final String BLOCKS = "p, h1, h2, h3, h4, li, blockquote, pre, div, td, section, dd, dt";
    private static final int SHORTEST_BODY = 250;

    private MainText() { }

    static String of(Document page) {
        page.select(NOISE).remove();
        Element body = page.body();
        for (Element declared : page.select(DECLARED)) {
            if (prose(declared) >= SHORTEST_BODY) {
                body = declared;
                break;
            }
        }
        if (body == page.body()) {
            body = densest(page.body());
        }
        return String.join("\n\n", paragraphs(body));
    }

    /** The element that gathers most prose: a paragraph counts fully for its parent and half for its grandparent. */
    private static Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        Element best = body;
        for (Element paragraph : body.select("p, pre, blockquote")) {
            double score = prose(paragraph);
            if (score < 25 || paragraph.parent() == null) {
                continue;
            }
            Element parent = paragraph.parent();
            scores.merge(parent, score, Double::sum);
            if (parent.parent() != null) {
                scores.merge(parent.parent(), score / 2, Double::sum);
            }
        }
        double top = 0;
        for (Element candidate : body.getAllElements()) {   // document order, so that a tie does not depend on hashing
            double score = scores.getOrDefault(candidate, 0.0);
            if (score > top) {
                top = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Length of the text outside links. */
    private static int prose(Element element) {
        return element.text().length() - 2 * element.select("a").text().length();
    }

    private static List<String> paragraphs(Element body) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    open.append(text.getWholeText());
                } else if (node instanceof Element element && (element.is(BLOCKS) || element.nameIs("br"))) {
                    close(open, paragraphs);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.is(BLOCKS)) {
                    close(open, paragraphs);
                }
            }
        }, body);
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String paragraph = open.toString().replaceAll("[\\s\\u200B\\uFEFF]+", " ").strip();
        open.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}

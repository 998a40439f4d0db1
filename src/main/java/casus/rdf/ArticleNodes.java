package casus.rdf;

import casus.article.Article;
import casus.entity.Entity;
import casus.event.Participant;
import casus.text.CodePoints;
import casus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Names the nodes of one article: spans by RFC 5147, everything else by what it is and where its words stand, so that names do not depend
 * on the order of extraction. Offsets in names are code points.
 */
final class ArticleNodes {

    private final Iris iris;
    private final IRI article;
    private final CodePoints points;

    ArticleNodes(Iris iris, Article article) {
        this.iris = iris;
        this.article = iris.article(article.id());
        this.points = CodePoints.of(article.text());
    }

    IRI article() {
        return article;
    }

    int begin(Span span) {
        return points.at(span.start());
    }

    int end(Span span) {
        return points.at(span.end());
    }

    IRI span(Span span) {
        return below("char=" + begin(span) + "," + end(span));
    }

    IRI entity(Entity entity) {
        return iris.entity(entity);
    }

    /** The known entity, or the somebody of these words in this article. */
    IRI participant(Participant participant) {
        return actor(participant.span(), participant.entity());
    }

    IRI actor(Span words, Optional<Entity> entity) {
        return entity.map(this::entity).orElseGet(() -> below("actor-" + range(words)));
    }

    IRI below(String fragment) {
        return Values.iri(article.stringValue() + "#" + fragment);
    }

    String range(Span span) {
        return begin(span) + "-" + end(span);
    }

    /** Part of a participant's description in a name: who and in which words. */
    String word(Participant participant) {
        return range(participant.span()) + "=" + participant(participant).stringValue();
    }

    /**
     * One fragment per thing: the short one where it is the only thing of that name, else the short one and a hash of the detail.
     * Things that agree in both are the same thing.
     */
    static List<String> distinguish(List<String> shorts, List<String> details) {
        Map<String, Set<String>> by = new HashMap<>();
        for (int i = 0; i < shorts.size(); i++) {
            by.computeIfAbsent(shorts.get(i), k -> new TreeSet<>()).add(details.get(i));
        }
        List<String> out = new ArrayList<>(shorts.size());
        for (int i = 0; i < shorts.size(); i++) {
            boolean alone = by.get(shorts.get(i)).size() == 1;
            out.add(alone ? shorts.get(i) : shorts.get(i) + "-" + Digests.brief(details.get(i)));
        }
        return out;
    }

    static String sorted(List<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(" "));
    }
}

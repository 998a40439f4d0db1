package casus.store;

import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * One line of the register of articles.
 *
 * @param sha256  of the article's text
 * @param triples how many the article's graph held when it was written
 * @param digest  of the graph when it was written; see {@link GraphDigest}
 */
public record ArticleEntry(String id, Node article, Node graph, String sha256, long triples, String digest) {

    public ArticleEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(graph);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(digest);
    }
}

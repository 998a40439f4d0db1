package casus.article;

import java.util.Objects;

/**
 * One version of a news article.
 *
 * @param id   the identity its owner gave it; not blank
 * @param text the exact text that every offset counts in
 */
public record Article(String id, String text, Metadata metadata) {

    public Article {
        Objects.requireNonNull(text);
        Objects.requireNonNull(metadata);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }
}

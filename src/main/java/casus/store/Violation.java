package casus.store;

import java.util.Objects;

/**
 * Something in a store that should not be.
 *
 * @param kind    {@code shape} (the graph breaks the model) or {@code integrity} (the store lost or changed data)
 * @param article the article's id
 * @param subject the IRI concerned
 */
public record Violation(String kind, String article, String subject, String message) {

    public Violation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(article);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(message);
    }
}

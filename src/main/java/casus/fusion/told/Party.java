package casus.fusion.told;

import java.util.Objects;

/**
 * Somebody who acts, suffers or speaks.
 *
 * @param iri     of a known or named entity, or of the somebody of these words in one article
 * @param kind    {@code group}, {@code person}, {@code organization}, {@code place} or {@code unnamed}
 * @param country ISO code where known, else empty
 * @param detail  finer kind, such as {@code state-force}, {@code agency}; empty when unknown
 */
public record Party(String iri, String label, String kind, String country, String detail) {

    public static final String UNNAMED = "unnamed";

    public Party {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(country);
        Objects.requireNonNull(detail);
    }

    public boolean named() {
        return !kind.equals(UNNAMED);
    }

    public boolean isGroup() {
        return kind.equals("group");
    }

    public boolean isPerson() {
        return kind.equals("person");
    }

    /** A state's army, police, ministry or the state itself. */
    public boolean ofState() {
        return detail.startsWith("state") || detail.equals("government") || detail.equals("ministry") || detail.equals("country");
    }
}

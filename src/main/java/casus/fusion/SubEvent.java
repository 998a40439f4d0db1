package casus.fusion;

import casus.fusion.match.Finding;
import java.util.List;
import java.util.Objects;

/**
 * That one event is part of another.
 *
 * @param part  IRI of the description that the part is called after
 * @param whole IRI of the description that the whole is called after
 */
public record SubEvent(String part, String whole, double score, List<Finding> findings) {

    public SubEvent {
        Objects.requireNonNull(part);
        Objects.requireNonNull(whole);
        findings = List.copyOf(findings);
    }
}

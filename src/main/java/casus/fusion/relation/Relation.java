package casus.fusion.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one claim stands to another.
 *
 * @param from       IRI of the later or answering claim
 * @param fromFigure of the numbers that are compared, where there are any
 */
public record Relation(Kind kind, String from, String to, Optional<String> fromFigure, Optional<String> toFigure, List<String> reasons) {

    public enum Kind { REPEATS, CORROBORATES, CONTRADICTS, UPDATES, DENIES, CONFIRMS, ANSWERS }

    public Relation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(fromFigure);
        Objects.requireNonNull(toFigure);
        reasons = List.copyOf(reasons);
    }
}

package casus.fusion.relation;

import casus.event.FigureKind;
import casus.event.Victims;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What all sources together say of one kind of figure of one event.
 *
 * @param side      IRI, empty when not told
 * @param sideName  for people
 * @param agreedMin empty when the sources contradict each other
 * @param figures   IRIs of the figures that it takes in
 */
public record RangeOfFigures(FigureKind kind, Victims victims, String side, String sideName, OptionalLong min, OptionalLong max,
                             OptionalLong agreedMin, OptionalLong agreedMax, boolean contested, int originators, List<String> figures) {

    public RangeOfFigures {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(victims);
        Objects.requireNonNull(side);
        Objects.requireNonNull(sideName);
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
        Objects.requireNonNull(agreedMin);
        Objects.requireNonNull(agreedMax);
        figures = List.copyOf(figures);
    }
}

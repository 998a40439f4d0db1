package casus.fusion.told;

import casus.event.FigureKind;
import casus.event.Victims;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number told of an event.
 *
 * @param earlier    whether its sentence calls it a former toll
 * @param cumulative whether it is told as a running total or as a toll that replaces others
 * @param who        who is counted, by the noun: empty for anybody, a class of fighters as in the language's word list, else the noun's stem
 */
public record ToldFigure(String iri, FigureKind kind, OptionalLong min, OptionalLong max, boolean approximate, Victims victims,
                         Optional<Party> side, boolean cumulative, boolean earlier, String who, int begin, String words) {

    public ToldFigure {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
        Objects.requireNonNull(victims);
        Objects.requireNonNull(side);
        Objects.requireNonNull(who);
        Objects.requireNonNull(words);
    }

    public boolean exact() {
        return min.isPresent() && min.equals(max) && !approximate;
    }
}

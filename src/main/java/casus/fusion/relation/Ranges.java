package casus.fusion.relation;

import casus.fusion.told.Party;
import casus.fusion.told.ToldFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up the figures of one event by kind, victims and side. Figures that a later toll replaced widen the range but contest nothing. */
final class Ranges {

    private Ranges() {
    }

    static List<RangeOfFigures> of(List<Statement> statements, List<Relation> relations) {
        Map<String, List<Statement>> bySort = new TreeMap<>();
        statements.forEach(s -> bySort.computeIfAbsent(s.figure().kind() + "|" + s.figure().victims() + "|"
                + s.figure().side().filter(Party::named).map(Party::iri).orElse(""), k -> new ArrayList<>()).add(s));
        Set<String> replaced = relations.stream().filter(r -> r.kind() == Relation.Kind.UPDATES).flatMap(r -> r.toFigure().stream())
                .collect(Collectors.toSet());
        return bySort.values().stream().map(all -> range(all, replaced)).toList();
    }

    private static RangeOfFigures range(List<Statement> all, Set<String> replaced) {
        ToldFigure one = all.get(0).figure();
        List<ToldFigure> figures = all.stream().map(Statement::figure).toList();
        List<ToldFigure> standing = figures.stream().filter(f -> !replaced.contains(f.iri())).toList();
        OptionalLong low = figures.stream().anyMatch(f -> f.min().isEmpty()) ? OptionalLong.empty()
                : figures.stream().mapToLong(f -> f.min().getAsLong()).min();
        OptionalLong high = figures.stream().anyMatch(f -> f.max().isEmpty()) ? OptionalLong.empty()
                : figures.stream().mapToLong(f -> f.max().getAsLong()).max();
        OptionalLong agreedLow = standing.stream().filter(f -> f.min().isPresent()).mapToLong(f -> f.min().getAsLong()).max();
        OptionalLong agreedHigh = standing.stream().filter(f -> f.max().isPresent()).mapToLong(f -> f.max().getAsLong()).min();
        boolean contested = agreedLow.isPresent() && agreedHigh.isPresent() && agreedLow.getAsLong() > agreedHigh.getAsLong();
        return new RangeOfFigures(one.kind(), one.victims(), one.side().filter(Party::named).map(Party::iri).orElse(""),
                one.side().filter(Party::named).map(Party::label).orElse(""), low, high, contested ? OptionalLong.empty() : agreedLow,
                contested ? OptionalLong.empty() : agreedHigh, contested,
                (int) all.stream().map(Statement::originator).distinct().count(), figures.stream().map(ToldFigure::iri).sorted().toList());
    }
}

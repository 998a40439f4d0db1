package casus.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Hands out what was found, each once, and knows what is left. */
final class Filling {

    /** @param words the question's own, for names */
    record Filled(String value, Optional<String> words) { }

    private final Findings found;
    private final List<Named> names;
    private final Set<String> taken = new HashSet<>();

    Filling(Findings found) {
        this.found = found;
        this.names = new ArrayList<>(found.names());
    }

    Optional<Filled> take(String source) {
        taken.add(source);
        return switch (source) {
            case "place" -> name(Named::place);
            case "speaker" -> name(n -> n.speaker() && !n.place());
            case "actor" -> name(n -> !n.place());
            case "thing" -> name(n -> true);
            case "from" -> found.from().map(d -> new Filled(d.toString(), Optional.empty()));
            case "to" -> found.to().map(d -> new Filled(d.toString(), Optional.empty()));
            default -> Optional.ofNullable(found.values().get(source)).map(v -> new Filled(v, Optional.empty()));
        };
    }

    private Optional<Filled> name(Predicate<Named> wanted) {
        Optional<Named> first = names.stream().filter(wanted).findFirst();
        first.ifPresent(names::remove);
        return first.map(n -> new Filled(n.value(), Optional.of(n.words())));
    }

    /** Whether every name and day found a parameter. */
    boolean restEmpty() {
        boolean days = found.from().isEmpty() && found.to().isEmpty() || taken.contains("from") || taken.contains("to");
        return names.isEmpty() && days;
    }
}

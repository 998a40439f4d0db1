package casus.event;

import casus.language.Token;
import java.util.Set;

/** Which things a figure of each kind can count: one can kill people but not vehicles. */
final class FigureKinds {

    private final Denotation denotation;

    FigureKinds(Denotation denotation) {
        this.denotation = denotation;
    }

    boolean people(Story story, Syntax syntax, Token counted) {
        return denotation.is(story, syntax, counted, "person");
    }

    /** Whether both are people or both are things. */
    boolean sameSort(Syntax syntax, Token a, Token b) {
        return Set.of("person", "thing", "vehicle", "weapon", "place").stream()
                .anyMatch(c -> denotation.nouns().is(syntax, a, c) && denotation.nouns().is(syntax, b, c));
    }

    /** Whether the counted word fits the kind; a number whose noun is left out fits those that count people. */
    boolean fits(Story story, Syntax syntax, FigureKind kind, Token counted, boolean noun) {
        boolean thing = noun && Set.of("thing", "weapon", "vehicle", "asset", "place").stream()
                .anyMatch(c -> denotation.nouns().is(syntax, counted, c));
        boolean people = !noun || people(story, syntax, counted)
                || denotation.nouns().of(syntax, counted).isEmpty() && story.placeAt(syntax, counted).isEmpty();
        return switch (kind) {
            case DESTROYED, POSITIONS_HIT -> thing && !(people && noun && !denotation.nouns().is(syntax, counted, "thing"));
            case OTHER -> noun && !people && (denotation.nouns().is(syntax, counted, "weapon")
                    || denotation.nouns().is(syntax, counted, "thing"));
            case CAPTURED, DEPLOYED -> thing || people;
            default -> people;
        };
    }
}

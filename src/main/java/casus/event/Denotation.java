package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a story denote: which class a noun is of, and which participants a noun phrase stands for. Things that stand for
 * their owner ("positions de X", "avions de X") denote the owner.
 */
final class Denotation {

    private static final Set<String> OWNED = Set.of("actor", "asset", "weapon", "unit", "person", "vehicle");

    private final NounClasses nouns;
    private final StateForces forces;

    Denotation(NounClasses nouns, StateForces forces) {
        this.nouns = nouns;
        this.forces = forces;
    }

    /** Whether a word denotes something of this class; classes as in {@code nouns.tsv}, and place, town, actor, person, name, group. */
    boolean is(Story story, Syntax syntax, Token token, String wanted) {
        boolean place = story.placeAt(syntax, token).isPresent();
        List<Mention> actors = story.actorsAt(syntax, token);
        boolean pronoun = token.is("PRON") && actors.isEmpty() && !place;
        return switch (wanted) {
            case "place" -> place || actors.isEmpty() && nouns.is(syntax, token, "place");
            case "town" -> place;
            case "actor" -> !actors.isEmpty() || pronoun || !place && nouns.is(syntax, token, "actor") || forces.demonym(token);
            case "person" -> !actors.isEmpty() || pronoun || !place && (nouns.is(syntax, token, "person") || nouns.is(syntax, token, "actor"))
                    || token.is("NUM") || forces.demonym(token);
            case "civilian" -> actors.isEmpty() && !place && (nouns.is(syntax, token, "civil")
                    || nouns.is(syntax, token, "person") && nouns.victims(syntax, token) != Victims.COMBATANT);
            case "name" -> actors.stream().anyMatch(m -> m.entity().type() == EntityType.PERSON);
            case "group" -> actors.stream().anyMatch(m -> m.entity().type() == EntityType.GROUP);
            default -> nouns.is(syntax, token, wanted);
        };
    }

    /** Whether the word can act in a conflict. */
    boolean acts(Story story, Syntax syntax, Token token) {
        return is(story, syntax, token, "actor");
    }

    NounClasses nouns() {
        return nouns;
    }

    /** Those whom a noun phrase and those coordinated with it denote. */
    List<Participant> participants(Story story, Syntax syntax, Token head) {
        List<Participant> found = new ArrayList<>();
        for (Token t : syntax.conjuncts(head)) {
            for (Participant p : one(story, syntax, t)) {
                if (found.stream().noneMatch(f -> same(f, p))) {
                    found.add(p);
                }
            }
        }
        return found;
    }

    private List<Participant> one(Story story, Syntax syntax, Token t) {
        List<Mention> own = story.actorsAt(syntax, t);
        if (!own.isEmpty()) {
            return own.stream().map(m -> new Participant(m.span(), Optional.of(m.entity()))).toList();
        }
        if (t.is("PRON") || t.is("ADV") || t.is("ADP")) {
            return List.of();
        }
        Optional<Mention> place = story.placeAt(syntax, t);
        if (place.isPresent()) {
            return List.of();
        }
        Set<String> classes = nouns.of(syntax, t);
        if (classes.stream().anyMatch(OWNED::contains)) {
            Optional<Mention> owner = owner(story, syntax, t, 3);
            if (owner.isPresent()) {
                return List.of(new Participant(owner.get().span(), Optional.of(owner.get().entity())));
            }
            Optional<Participant> state = syntax.children(t).stream().flatMap(c -> forces.of(story, c).stream()).findFirst();
            if (state.isPresent() && !classes.contains("civil")) {
                return List.of(state.get());
            }
        }
        return classes.contains("weapon") && !classes.contains("person") ? List.of()
                : List.of(new Participant(syntax.phrase(t), Optional.empty()));
    }

    /** The group whose people or things a noun phrase names: a complement, an apposition, or a name at its side. */
    Optional<Mention> owner(Story story, Syntax syntax, Token head, int depth) {
        for (Token c : syntax.children(head)) {
            boolean link = Syntax.relates(c, "nmod") && Set.of("de", "").contains(syntax.preposition(c)) || Syntax.relates(c, "appos")
                    || Syntax.relates(c, "flat");
            if (!link) {
                continue;
            }
            Optional<Mention> mention = story.actorsAt(syntax, c).stream().filter(m -> m.entity().type() != EntityType.PERSON).findFirst();
            if (mention.isPresent()) {
                return mention;
            }
            if (depth > 0 && story.placeAt(syntax, c).isEmpty()) {
                Optional<Mention> deeper = owner(story, syntax, c, depth - 1);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    /** The same entity, or the same words. */
    static boolean same(Participant a, Participant b) {
        return a.entity().isPresent() && b.entity().isPresent() ? a.entity().get().id().equals(b.entity().get().id())
                : a.span().overlaps(b.span());
    }
}

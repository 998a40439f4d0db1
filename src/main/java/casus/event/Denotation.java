package casus.event;

import casus.entity.EntityType;
import casus.gazetteer.PlaceKind;
import casus.language.Token;
import casus.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final DescriptionSpans spans;
    private final Anaphors anaphors;

    Denotation(NounClasses nouns, StateForces forces, ClauseWords words) {
        this.nouns = nouns;
        this.spans = new DescriptionSpans(words);
        this.anaphors = new Anaphors(words, nouns);
        this.forces = forces;
    }

    /** Whether a word denotes something of this class; classes as in {@code nouns.tsv}, and place, town, actor, person, name, group. */
    boolean is(Story story, Syntax syntax, Token token, String wanted) {
        boolean place = story.placeAt(syntax, token).isPresent();
        List<Mention> actors = story.actorsAt(syntax, token);
        boolean pronoun = token.is("PRON") && actors.isEmpty() && !place;
        return switch (wanted) {
            case "place" -> place || pronoun || actors.isEmpty() && nouns.is(syntax, token, "place");
            case "town" -> place;
            case "actor" -> !actors.isEmpty() && !nouns.is(syntax, token, "weapon") || pronoun || !place
                    && nouns.is(syntax, token, "actor") || forces.demonym(token)
                    || state(story, syntax, token);
            case "person" -> !actors.isEmpty() && !nouns.is(syntax, token, "weapon") || pronoun || !place
                    && (nouns.is(syntax, token, "person") || nouns.is(syntax, token, "actor"))
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
        return participants(story, syntax, head, false);
    }

    /**
     * The same; with {@code things}, weapons and vehicles of nobody in particular are participants themselves: they were destroyed, not
     * used.
     */
    List<Participant> participants(Story story, Syntax syntax, Token head, boolean things) {
        List<Participant> found = new ArrayList<>();
        for (Token t : syntax.conjuncts(head)) {
            if (t != head && (suffers(syntax, t) || nouns.of(syntax, t).equals(Set.of("place")) && story.actorsAt(syntax, t).isEmpty())) {
                continue;
            }
            if (story.times(syntax).stream().anyMatch(x -> x.span().overlaps(t.span()))) {
                continue;
            }
            for (Participant p : one(story, syntax, t, things)) {
                if (found.stream().noneMatch(f -> same(f, p))) {
                    found.add(p);
                }
            }
        }
        return found;
    }

    /** "par les rebelles et 108 militaires tués": a second clause without its auxiliary, not a second agent. */
    private boolean suffers(Syntax syntax, Token t) {
        return syntax.hasChild(t, "nummod") && syntax.children(t).stream().anyMatch(c -> c.index() > t.index() && syntax.pastParticiple(c)
                && nouns.is(syntax, c, "hurt"));
    }

    private List<Participant> one(Story story, Syntax syntax, Token t, boolean things) {
        List<Mention> own = story.actorsAt(syntax, t);
        if (!own.isEmpty()) {
            List<Participant> found = new ArrayList<>(own.stream().map(m -> new Participant(m.span(), Optional.of(m.entity()))).toList());
            syntax.children(t).stream().flatMap(c -> syntax.conjuncts(c).stream().skip(1)).filter(c -> c.is("ADJ"))
                    .flatMap(c -> forces.of(story, c).stream()).forEach(found::add);
            return found;
        }
        Optional<Anaphors.Found> meant = anaphors.referent(story, syntax, t);
        if (meant.isPresent()) {
            Syntax earlier = meant.get().syntax();
            return earlier.conjuncts(meant.get().head()).stream().filter(n -> anaphors.referent(story, earlier, n).isEmpty())
                    .flatMap(n -> one(story, earlier, n, things).stream()).toList();
        }
        if (t.is("ADJ") && Syntax.relates(t, "conj") && forces.demonym(t)) {
            return forces.of(story, t).stream().toList();
        }
        if (t.is("PRON") || t.is("ADV") || t.is("ADP") || nouns.is(syntax, t, "hollow")) {
            return List.of();
        }
        Optional<Mention> place = story.placeAt(syntax, t);
        if (place.isPresent()) {
            return state(story, syntax, t) ? List.of(new Participant(place.get().span(), Optional.of(place.get().entity()))) : List.of();
        }
        Optional<Mention> named = bearer(story, syntax, t).or(() -> apposed(story, syntax, t));
        if (named.isPresent()) {
            return List.of(new Participant(named.get().span(), Optional.of(named.get().entity())));
        }
        Set<String> classes = nouns.of(syntax, t);
        if (classes.stream().anyMatch(OWNED::contains)) {
            List<Participant> owners = owners(story, syntax, t);
            if (owners.isEmpty() && !nouns.is(syntax, t, "place")) {
                owners = spans.earlier(story, syntax, t).map(e -> owners(story, e.syntax(), e.head())).orElse(List.of());
            }
            if (!owners.isEmpty()) {
                return owners;
            }
            if (classes.contains("vicarious")) {
                return List.of();
            }
            if (classes.contains("weapon") && !things) {
                return syntax.children(t).stream().flatMap(c -> syntax.conjuncts(c).stream()).flatMap(c -> forces.of(story, c)
                        .stream()).toList();
            }
        }
        boolean used = classes.contains("weapon") && !classes.contains("person") && !things;
        return used ? List.of() : List.of(new Participant(spans.of(story, syntax, t), Optional.empty()));
    }

    /** The groups that a thing, a post or a member belongs to; for things and posts also owners without a name. */
    private List<Participant> owners(Story story, Syntax syntax, Token t) {
        Optional<Mention> owner = owner(story, syntax, t, 3);
        List<Participant> found = new ArrayList<>();
        if (owner.isPresent()) {
            found.add(new Participant(owner.get().span(), Optional.of(owner.get().entity())));
            syntax.top(owner.get().span()).ifPresent(top -> syntax.conjuncts(top).stream().skip(1)
                    .flatMap(c -> story.actorsAt(syntax, c).stream())
                    .forEach(m -> found.add(new Participant(m.span(), Optional.of(m.entity())))));
        } else if (nouns.is(syntax, t, "asset") && !nouns.is(syntax, t, "person")) {
            syntax.children(t).stream().filter(c -> Syntax.relates(c, "nmod") && syntax.genitive(c))
                    .filter(c -> nouns.is(syntax, c, "actor") && nouns.victims(syntax, c) == Victims.COMBATANT).findFirst()
                    .ifPresent(c -> found.add(new Participant(syntax.phrase(t).cover(c.span()), Optional.empty())));
        }
        return found;
    }

    /** The group whose people or things a noun phrase names: a complement, an apposition, or a name at its side. */
    Optional<Mention> owner(Story story, Syntax syntax, Token head, int depth) {
        for (Token c : appositionsFirst(syntax, head)) {
            Optional<Mention> possessive = c.is("DET") ? story.actorsAt(syntax, c).stream().findFirst() : Optional.empty();
            if (possessive.isPresent()) {
                return possessive;
            }
            boolean link = Syntax.relates(c, "nmod") && (syntax.preposition(c).isEmpty() || syntax.genitive(c)) || Syntax.relates(c, "appos")
                    || Syntax.relates(c, "flat") || Syntax.relates(c, "compound") || c.relation().equals("amod") && c.is("PROPN");
            if (!link || spans.onlyAkin(syntax, head, c)) {
                continue;
            }
            Optional<Mention> mention = story.actorsAt(syntax, c).stream().filter(m -> m.entity().type() != EntityType.PERSON)
                    .findFirst();
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
        return depth == 3 ? beside(story, syntax, head) : Optional.empty();
    }

    /** What names the thing itself comes before what it belongs to: "la branche d'Al-Qaïda, le front X". */
    private static List<Token> appositionsFirst(Syntax syntax, Token head) {
        return syntax.children(head).stream().sorted(Comparator.comparing((Token c) -> !Syntax.relates(c, "appos")
                && !(Syntax.relates(c, "nmod") && syntax.preposition(c).isEmpty() && syntax.hasChild(c, "det")))).toList();
    }

    /** A country that acts, as the subject of a verb. */
    private static boolean state(Story story, Syntax syntax, Token t) {
        return Syntax.relates(t, "nsubj") && story.placeAt(syntax, t).filter(m -> m.entity().kind().equals(PlaceKind.COUNTRY))
                .isPresent();
    }

    /** Whom a description at the side of a name describes: "le M23, une ancienne rébellion". */
    private Optional<Mention> apposed(Story story, Syntax syntax, Token t) {
        Optional<Token> head = Syntax.relates(t, "appos") && nouns.is(syntax, t, "actor") ? syntax.head(t) : Optional.empty();
        return head.flatMap(h -> story.actorsAt(syntax, h).stream().findFirst().or(() -> apposed(story, syntax, h)));
    }

    /** The person whose name follows a title or an office: "le général X". */
    private Optional<Mention> bearer(Story story, Syntax syntax, Token title) {
        if (!nouns.is(syntax, title, "person")) {
            return Optional.empty();
        }
        for (Token t : syntax.tokens().subList(title.index() + 1, Math.min(syntax.tokens().size(), title.index() + 4))) {
            Optional<Mention> person = story.actorsAt(syntax, t).stream().filter(m -> m.entity().type() == EntityType.PERSON).findFirst();
            if (person.isPresent() || !t.is("ADJ") && !t.is("NOUN")) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** A group named right behind the noun and its adjectives, however the tree hangs it: "groupe armé X". */
    private Optional<Mention> beside(Story story, Syntax syntax, Token head) {
        Optional<Mention> ahead = head.index() == 0 || syntax.head(head).filter(h -> h.index() == head.index() - 1).isPresent()
                ? Optional.empty() : group(story, syntax, syntax.tokens().get(head.index() - 1)).filter(m -> syntax.words().lists("before", "order"));
        if (ahead.isPresent()) {
            return ahead;
        }
        for (Token t : syntax.tokens().subList(head.index() + 1, Math.min(syntax.tokens().size(), head.index() + 5))) {
            Optional<Mention> group = group(story, syntax, t);
            if (group.isPresent()) {
                return group;
            }
            if (spans.akin(t) || !t.is("ADJ") && !t.is("DET") && !syntax.pastParticiple(t)
                    && !(t.is("ADP") && syntax.words().lists(t.lemma(), "of"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> group(Story story, Syntax syntax, Token t) {
        return story.actorsAt(syntax, t).stream().filter(m -> m.entity().type() == EntityType.GROUP).findFirst();
    }

    /** The same entity, or the same words. */
    static boolean same(Participant a, Participant b) {
        return a.entity().isPresent() && b.entity().isPresent() ? a.entity().get().id().equals(b.entity().get().id())
                : a.span().overlaps(b.span());
    }
}

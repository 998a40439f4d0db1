package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where an event happened: the trigger's own complements, then its clause, then its sentence. */
final class PlaceFinder {

    private static final int DEPTH = 4;
    private static final int MEMORY = 6;

    private final ClauseWords words;

    private final PlaceReferences references;
    private final NounClasses nouns;
    private final PlaceChains chains;

    PlaceFinder(ClauseWords words, PlaceReferences references, NounClasses nouns) {
        this.words = words;
        this.references = references;
        this.nouns = nouns;
        this.chains = new PlaceChains(nouns);
    }

    /** The place that a noun phrase names: its head, else the nearest name below it. */
    Optional<Mention> in(Story story, Syntax syntax, Token head) {
        if (words.is(head, "aside")) {
            return Optional.empty();
        }
        return takenUp(story, syntax, head).or(() -> below(story, syntax, head, DEPTH)).or(() -> meant(story, syntax, head, DEPTH))
                .map(m -> chains.narrowest(story, syntax, m));
    }

    /** What a noun or one that belongs to it takes up: "d'importantes portions du territoire irakien". */
    private Optional<Mention> meant(Story story, Syntax syntax, Token head, int depth) {
        Optional<Mention> own = references.of(story, syntax, head);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        return syntax.children(head).stream().filter(c -> Syntax.relates(c, "nmod")).flatMap(c -> meant(story, syntax, c, depth - 1).stream())
                .findFirst();
    }

    /** "le camp" after "le camp de X": the same noun before with a name at its side, nearest first. */
    private Optional<Mention> takenUp(Story story, Syntax syntax, Token head) {
        boolean definite = head.is("NOUN") && syntax.children(head).stream().anyMatch(c -> words.is(c, "definite")
                || words.is(c, "demonstrative"));
        boolean named = syntax.children(head).stream().anyMatch(c -> Syntax.relates(c, "nmod") || Syntax.relates(c, "flat")
                || Syntax.relates(c, "appos"));
        if (!definite || named || story.placeAt(syntax, head).isPresent()) {
            return Optional.empty();
        }
        for (int i = syntax.index(); i >= Math.max(0, syntax.index() - MEMORY); i--) {
            Syntax s = story.sentences().get(i);
            for (Token t : s.tokens()) {
                boolean before = i < syntax.index() || t.index() < head.index();
                Optional<Mention> name = before && t.lemma().equals(head.lemma())
                        && t.is("NOUN") ? below(story, s, t, 1) : Optional.empty();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> below(Story story, Syntax syntax, Token head, int depth) {
        Optional<Mention> own = story.placeAt(syntax, head);
        if (own.isPresent() || depth == 0 || words.is(head, "distance")) {
            return own;
        }
        List<Token> nearestFirst = syntax.children(head).stream()
                .sorted(Comparator.comparing((Token c) -> c.relation().equals("nmod:poss"))).toList();
        for (Token c : nearestFirst) {
            boolean inside = Syntax.relates(c, "nmod") || Syntax.relates(c, "appos") || Syntax.relates(c, "flat")
                    || Syntax.relates(c, "obl") || Syntax.relates(c, "compound")
                    || c.relation().equals("acl:relcl") && nouns.is(syntax, head, "place");
            if (inside && story.actorsAt(syntax, c).isEmpty()) {
                Optional<Mention> found = below(story, syntax, c, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Another place of the sentence, in the words of the same clause first, introduced by a preposition that says where. */
    Optional<Mention> around(Story story, Occurrence o, List<Token> otherEvents) {
        Syntax syntax = o.syntax();
        List<Mention> all = story.mentions(syntax).stream().filter(m -> m.entity().type() == EntityType.PLACE)
                .filter(m -> !belongsElsewhere(syntax, m, o.head(), otherEvents)).toList();
        List<Mention> places = all.stream().filter(m -> locative(syntax, m) && !aside(syntax, m, o.head())).toList();
        Optional<Mention> above = where(story, o);
        if (above.isPresent()) {
            return above;
        }
        Optional<Token> clause = syntax.clause(o.head());
        Optional<Mention> same = places.stream().filter(m -> syntax.top(m.span()).flatMap(syntax::clause).equals(clause))
                .min(Comparator.comparingInt(m -> Math.abs(m.span().start() - o.head().span().start())));
        return same.or(() -> nearest(syntax, places, o))
                .or(() -> nearest(syntax, all.stream().filter(m -> central(syntax, m)).toList(), o))
                .map(m -> chains.narrowest(story, syntax, m));
    }

    /** "la ville de X, où l'armée a installé …": the place on which the clause hangs. */
    private Optional<Mention> where(Story story, Occurrence o) {
        Syntax syntax = o.syntax();
        return o.clause().flatMap(v -> syntax.children(v).stream().filter(c -> words.is(c, "where") && c.index() < v.index()).findFirst())
                .flatMap(w -> chains.before(story, syntax, w));
    }

    /** A place in the words of another event is that event's. */
    private static boolean belongsElsewhere(Syntax syntax, Mention m, Token own, List<Token> otherEvents) {
        Optional<Token> top = syntax.top(m.span());
        return top.isPresent() && otherEvents.stream().anyMatch(e -> !e.equals(own) && e.is("NOUN") && syntax.dominates(e, top.get())
                && !syntax.dominates(e, own));
    }

    /** A place of those who report, or of what went on at the same time: "selon le gouverneur de X", "en parallèle à la bataille de X". */
    private boolean aside(Syntax syntax, Mention m, Token own) {
        Optional<Token> at = syntax.top(m.span());
        for (int i = 0; i < DEPTH + 2 && at.isPresent() && !syntax.dominates(at.get(), own); i++) {
            Token t = at.get();
            boolean says = Syntax.relates(t, "nsubj") && syntax.head(t).filter(h -> words.is(h, "reporting") && h.is("VERB")).isPresent();
            boolean aim = t.has("VerbForm=Inf") && syntax.children(t).stream().anyMatch(c -> words.is(c, "purpose"));
            boolean speaking = t.is("VERB") && words.is(t, "reporting");   // "speaking in Mogadishu, the general said …"
            if (says || aim || speaking || words.is(t, "aside") || words.lists(syntax.preposition(t), "according")) {
                return true;
            }
            at = syntax.head(t);
        }
        return false;
    }

    /** A place that the sentence is about: its subject or object, or a complement of these. */
    private boolean central(Syntax syntax, Mention m) {
        Optional<Token> at = syntax.top(m.span());
        for (int i = 0; i < DEPTH && at.isPresent(); i++) {
            Token t = at.get();
            if (words.is(t, "distance")) {
                return false;
            }
            if (Syntax.relates(t, "nsubj") || Syntax.relates(t, "obj") || t.relation().equals("root")) {
                return true;
            }
            if (!Syntax.relates(t, "nmod") && !Syntax.relates(t, "appos") && !Syntax.relates(t, "flat") && !Syntax.relates(t, "conj")) {
                return false;
            }
            at = syntax.head(t);
        }
        return false;
    }

    private static Optional<Mention> nearest(Syntax syntax, List<Mention> places, Occurrence o) {
        return places.stream().min(Comparator.comparingInt(m -> syntax.top(m.span()).map(t -> syntax.distance(t, o.head())).orElse(99)));
    }

    /** Whether a preposition that says where stands before the name or before the noun it belongs to. */
    private boolean locative(Syntax syntax, Mention m) {
        Optional<Token> at = syntax.top(m.span());
        for (int i = 0; i < DEPTH && at.isPresent(); i++) {
            if (words.is(at.get(), "distance")) {
                return false;
            }
            String preposition = syntax.preposition(at.get());
            if (words.lists(preposition, "locative")) {
                return true;
            }
            Token t = at.get();
            boolean up = words.lists(preposition, "of") || preposition.isEmpty();
            if (!up || !Set.of("nmod", "appos", "flat", "conj", "flat:name", "nmod:appos", "compound", "nmod:poss").contains(t.relation())) {
                return false;
            }
            at = syntax.head(t);
        }
        return false;
    }
}

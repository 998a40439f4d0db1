package casus.event;

import casus.language.Token;
import casus.quantity.Quantity;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures of a sentence: numbers whose counted noun or governing verb says that they are of dead, wounded, captured, … */
final class FigureFinder {

    private static final int ADJACENT = 6;
    private static final int OTHERS = 3;
    private static final int TALLY = 18;

    private final Casualties casualties;
    private final CountedNoun counting;
    private final VerbArguments verbs;
    private final FigureKinds kinds;
    private final FigureDetails details;
    private final CueWords cues;

    FigureFinder(Casualties casualties, VerbArguments verbs, FigureKinds kinds, FigureDetails details, CueWords cues) {
        this.casualties = casualties;
        this.counting = new CountedNoun(casualties, cues);
        this.verbs = verbs;
        this.kinds = kinds;
        this.details = details;
        this.cues = cues;
    }

    /** A number that nothing has said of yet what became of those it counts. */
    private record Waiting(Quantity quantity, Token counted) {
    }

    /** «Cinq soldats, deux gendarmes et un policier sont morts»: nothing but a comma or «et» stands between the two of one sort. */
    private boolean listedBefore(Syntax syntax, Waiting first, Token second, Quantity q) {
        List<Token> between = syntax.tokens().stream().filter(t -> t.span().start() >= first.counted().span().end()
                && t.span().end() <= q.span().start()).toList();
        return second.is("NOUN") && kinds.sameSort(syntax, first.counted(), second) && !between.isEmpty() && between.size() < 4
                && between.stream().allMatch(t -> t.is("ADJ") || t.is("CCONJ") || t.form().equals(","));
    }

    /** What a number was found to count. */
    private record Reading(FigureKind kind, Token anchor) {
    }

    List<FoundFigure> find(Story story, Syntax syntax) {
        List<FoundFigure> found = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (Quantity q : story.context().quantities()) {
            if (!syntax.sentence().span().contains(q.span()) || story.times(syntax).stream().anyMatch(t -> t.span().overlaps(q.span()))) {
                continue;
            }
            Optional<Token> noun = counting.of(syntax, q);
            Optional<Token> counted = noun.or(() -> last(syntax, q.span()));
            if (counted.isEmpty() || noun.filter(n -> whence(syntax, n, found)).isPresent()) {
                continue;
            }
            Optional<Figure> whole = found.isEmpty() || !others(syntax, q) ? Optional.empty()
                    : Optional.of(found.get(found.size() - 1).figure());
            Optional<Reading> reading = reading(story, syntax, q, counted.get(), noun.isPresent(), found);
            if (reading.isEmpty() && noun.isPresent()) {
                waiting.add(new Waiting(q, counted.get()));
            }
            reading.ifPresent(r -> {
                waiting.stream().filter(w -> listedBefore(syntax, w, counted.get(), q)).forEach(w -> found.add(new FoundFigure(syntax,
                        details.figure(story, syntax, w.quantity(), w.counted(), true, r.kind()), w.counted(), r.anchor())));
                waiting.clear();
                Figure figure = details.figure(story, syntax, q, counted.get(), noun.isPresent(), r.kind());
                found.add(new FoundFigure(syntax, whole.map(figure::like).orElse(figure), counted.get(), r.anchor()));
            });
        }
        return found;
    }

    /** "Seventeen people from one family": what those counted belong to is no figure of its own. */
    private boolean whence(Syntax syntax, Token noun, List<FoundFigure> found) {
        return cues.lists(syntax.preposition(noun), "whence") && syntax.head(noun).filter(h -> found.stream().anyMatch(f -> f.counted().equals(h)))
                .isPresent();
    }

    private static Optional<Token> last(Syntax syntax, Span span) {
        List<Token> inside = syntax.within(span);
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(inside.size() - 1));
    }

    private Optional<Reading> reading(Story story, Syntax syntax, Quantity q, Token counted, boolean noun, List<FoundFigure> before) {
        Optional<Casualties.Noun> own = noun ? casualties.noun(syntax, counted) : Optional.empty();
        if (own.filter(Casualties.Noun::first).isPresent()) {
            return Optional.of(new Reading(own.get().kind(), counted));
        }
        Optional<Reading> among = amongDead(syntax, counted);
        if (among.isPresent()) {
            return among;
        }
        Optional<Reading> joined = joined(syntax, q) ? behind(story, syntax, q, counted, noun) : Optional.empty();
        Optional<Reading> governed = joined.or(() -> described(story, syntax, counted, noun))
                .or(() -> governed(story, syntax, q, counted, noun)).or(() -> behind(story, syntax, q, counted, noun));
        boolean article = q.quantifier().equals("article");
        if (governed.isPresent() && !(article && !kinds.people(story, syntax, counted))) {
            return governed;
        }
        if (own.isPresent() && !article) {
            return Optional.of(new Reading(own.get().kind(), counted));
        }
        Optional<Reading> others = noun ? Optional.empty() : othersHurt(story, syntax, q, counted);
        if (others.isPresent()) {
            return others;
        }
        if (partOfPrevious(syntax, q, before) && (!noun || kinds.people(story, syntax, counted)
                || kinds.sameSort(syntax, counted, before.get(before.size() - 1).counted()))) {
            FoundFigure whole = before.get(before.size() - 1);
            return Optional.of(new Reading(whole.figure().kind(), whole.anchor()));
        }
        Optional<Reading> tally = noun ? Optional.empty() : tally(syntax, q);
        if (tally.isPresent()) {
            return tally;
        }
        boolean toll = !noun && cues.anywhere(syntax, "toll") && !article;
        return toll ? Optional.of(new Reading(FigureKind.KILLED, counted)) : Optional.empty();
    }

    /** "Sixteen children were among the dead": those counted are the subject of a noun for people killed or hurt. */
    private Optional<Reading> amongDead(Syntax syntax, Token counted) {
        Token top = Syntax.relates(counted, "conj") ? syntax.head(counted).orElse(counted) : counted;
        return Syntax.relates(top, "nsubj") ? syntax.head(top).filter(h -> h.is("NOUN") || h.is("ADJ")).flatMap(h -> casualties.noun(syntax, h).filter(Casualties.Noun::first)
                .map(n -> new Reading(n.kind(), h))) : Optional.empty();
    }

    /** "Le nombre des sorties s'élève à 62": the number stands behind the verb, what it counts before it. */
    private Optional<Reading> tally(Syntax syntax, Quantity q) {
        List<Token> ahead = syntax.tokens().stream().filter(t -> t.span().end() <= q.span().start()).toList();
        for (int i = ahead.size() - 1; i >= Math.max(0, ahead.size() - TALLY); i--) {
            if (cues.at(syntax, ahead.get(i), "tally")) {
                return ahead.subList(i + 1, Math.min(ahead.size(), i + ADJACENT)).stream().filter(t -> t.is("NOUN")).findFirst()
                        .flatMap(t -> casualties.noun(syntax, t).map(n -> new Reading(n.kind(), t)));
            }
        }
        return Optional.empty();
    }

    /** «une dame portée disparue»: the participle right behind says more than the list in which the noun stands. */
    private Optional<Reading> described(Story story, Syntax syntax, Token counted, boolean noun) {
        int next = counted.index() + 1;
        if (!noun || next >= syntax.tokens().size() || !syntax.pastParticiple(syntax.tokens().get(next))) {
            return Optional.empty();
        }
        Token participle = syntax.tokens().get(next);
        return casualties.verbs(syntax, participle).stream().filter(v -> v.counted().equals(Argument.OBJECT) && verbs.passive(syntax, participle)
                && kinds.fits(story, syntax, v.kind(), counted, true)).findFirst().map(v -> new Reading(v.kind(), participle));
    }

    private Optional<Reading> governed(Story story, Syntax syntax, Quantity q, Token counted, boolean noun) {
        for (Token t : syntax.tokens()) {
            for (Casualties.Verb verb : casualties.verbs(syntax, t)) {
                if (!(t.is("VERB") || t.is("ADJ") || syntax.pastParticiple(t) || syntax.words().lists(verb.counted(), "of"))
                        || !kinds.fits(story, syntax, verb.kind(), counted, noun)) {
                    continue;
                }
                List<Argument> arguments = syntax.words().lists(verb.counted(), "of") ? complements(syntax, t) : verbs.of(syntax, t);
                boolean counts = arguments.stream().filter(a -> a.key().equals(verb.counted()))
                        .anyMatch(a -> syntax.conjuncts(a.head()).stream().anyMatch(c -> c.equals(counted)
                                || c.span().overlaps(q.span()) || c.equals(a.head()) && behind(syntax, q, c) || head(syntax, counted).equals(Optional.of(c))));
                if (counts || noun && follows(syntax, counted, t)) {
                    return Optional.of(new Reading(verb.kind(), t));
                }
            }
        }
        return Optional.empty();
    }

    /** A participle right before the number, which taggers take for a noun: "et blessé 17 personnes". */
    private Optional<Reading> behind(Story story, Syntax syntax, Quantity q, Token counted, boolean noun) {
        Optional<Token> before = syntax.tokens().stream().filter(t -> t.span().end() <= q.span().start()
                && story.times(syntax).stream().noneMatch(x -> x.span().overlaps(t.span()))
                && !(t.is("DET") && time(story, syntax, t))).reduce((a, b) -> b);
        boolean verbal = before.filter(t -> t.is("NOUN") && !t.has("Number=Plur") || t.is("VERB") || syntax.pastParticiple(t)).isPresent();
        return before.filter(t -> verbal).flatMap(t -> casualties.verbs(syntax, t).stream()
                .filter(v -> v.counted().equals(Argument.OBJECT) && kinds.fits(story, syntax, v.kind(), counted, noun))
                .findFirst().map(v -> new Reading(v.kind(), t)));
    }

    /** The "autres" of "des dizaines d'autres". */
    private static boolean behind(Syntax syntax, Quantity q, Token t) {
        int gap = t.span().start() - q.span().end();
        return syntax.words().is(t, "elliptic") && gap >= 0 && gap <= OTHERS;
    }

    /** The article of an expression of time («ont tué le week-end dernier au moins 19 personnes»). */
    private static boolean time(Story story, Syntax syntax, Token article) {
        return article.index() + 1 < syntax.tokens().size() && story.times(syntax).stream()
                .anyMatch(x -> x.span().overlaps(syntax.tokens().get(article.index() + 1).span()));
    }

    /** "… and wounded nine others": a conjunction and one word before the number. */
    private static boolean joined(Syntax syntax, Quantity q) {
        List<Token> ahead = syntax.tokens().stream().filter(t -> t.span().end() <= q.span().start()).toList();
        if (ahead.size() < 2 || !ahead.get(ahead.size() - 2).is("CCONJ")) {
            return false;
        }
        Token last = ahead.get(ahead.size() - 1);
        return last.is("VERB") || syntax.pastParticiple(last);
    }

    /** For a number left alone, the word it hangs on counts as well. */
    private static Optional<Token> head(Syntax syntax, Token counted) {
        return counted.is("NUM") && Syntax.relates(counted, "nummod") ? syntax.head(counted) : Optional.empty();
    }

    private static List<Argument> complements(Syntax syntax, Token noun) {
        return syntax.children(noun).stream().filter(c -> Syntax.relates(c, "nmod"))
                .map(c -> new Argument(syntax.preposition(c), c)).filter(a -> !a.key().isEmpty()).toList();
    }

    /** A bare participle close behind the noun, with no other number or verb between: headlines lack the auxiliary. */
    private boolean follows(Syntax syntax, Token counted, Token verb) {
        if (verb.index() <= counted.index() || verb.index() > counted.index() + ADJACENT || !verbs.passive(syntax, verb)) {
            return false;
        }
        return syntax.tokens().subList(counted.index() + 1, verb.index()).stream()
                .noneMatch(t -> t.is("VERB") || t.is("NUM") || t.is("PUNCT") || t.is("PRON"));
    }

    /** "112 véhicules avec leur équipement et 6 chars": a further number of the same sort behind "et". */
    private boolean coordinated(Syntax syntax, List<Token> ahead, FoundFigure previous, Quantity q) {
        Optional<Token> noun = counting.of(syntax, q);
        return !ahead.isEmpty() && ahead.get(ahead.size() - 1).is("CCONJ") && noun.isPresent()
                && kinds.sameSort(syntax, noun.get(), previous.counted());
    }

    private boolean partOfPrevious(Syntax syntax, Quantity q, List<FoundFigure> before) {
        if (before.isEmpty()) {
            return false;
        }
        List<Token> ahead = syntax.tokens().stream().filter(t -> t.span().end() <= q.span().start()).toList();
        for (int i = Math.max(0, ahead.size() - 3); i < ahead.size(); i++) {
            if (cues.at(syntax, ahead.get(i), "part-of")) {
                return true;
            }
        }
        if (coordinated(syntax, ahead, before.get(before.size() - 1), q)) {
            return true;
        }
        return others(syntax, q);
    }

    /** «et 17 autres capturés»: a participle right behind says what the others suffered. */
    private Optional<Reading> othersHurt(Story story, Syntax syntax, Quantity q, Token counted) {
        List<Token> after = syntax.tokens().stream().filter(t -> t.span().start() >= q.span().end()).limit(2).toList();
        return after.size() == 2 && cues.at(syntax, after.get(0), "others") && syntax.pastParticiple(after.get(1))
                ? casualties.verbs(syntax, after.get(1)).stream().filter(v -> v.counted().equals(Argument.OBJECT)
                        && kinds.fits(story, syntax, v.kind(), counted, false)).findFirst().map(v -> new Reading(v.kind(), after.get(1)))
                : Optional.empty();
    }

    /** Whether the number counts others of those counted before: "8 civils … et 7 autres", "des dizaines d'autres". */
    private boolean others(Syntax syntax, Quantity q) {
        return syntax.tokens().stream().filter(t -> t.span().end() > q.span().start()).limit(OTHERS)
                .anyMatch(t -> cues.at(syntax, t, "others"));
    }
}

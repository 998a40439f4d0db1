package casus.event;

import casus.language.Token;
import casus.time.TimeExpression;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads from tense, polarity and the words above whether an event is told as done, going on, planned or denied. */
final class StatusFinder {

    /** Types that last, so that a present tense tells them as going on; of the others it tells news. */
    private static final Set<EventType> LASTING = EnumSet.of(EventType.ARMED_CLASH, EventType.OFFENSIVE, EventType.SIEGE,
            EventType.AIRSTRIKE,
            EventType.SHELLING, EventType.DEPLOYMENT, EventType.TALKS, EventType.OTHER, EventType.DISPLACEMENT, EventType.ATTACK);
    private static final int ABOVE = 3;

    private final ClauseWords words;
    private final Denial denial;

    StatusFinder(ClauseWords words) {
        this.words = words;
        this.denial = new Denial(words);
    }

    Status find(Story story, Occurrence o, EventType type, Optional<TimeExpression> time) {
        Syntax syntax = o.syntax();
        if (o.trigger().verbal()) {
            Optional<Status> above = governed(syntax, o.head());
            if (above.isPresent()) {
                return above.get();
            }
            return tense(story, syntax, o.head(), type, time);
        }
        boolean any = syntax.children(o.head()).stream().anyMatch(c -> Syntax.relates(c, "det") && words.is(c, "any"))
                && !o.head().has("Number=Plur");
        if (any) {
            return Status.PLANNED;
        }
        if (negated(syntax, o.head()) && syntax.children(o.head()).stream().anyMatch(c -> c.is("DET") && words.is(c, "negation"))) {
            return Status.NEGATED;
        }
        if (denial.of(syntax, o.head())) {
            return Status.NEGATED;
        }
        if (o.carried().isPresent() && o.carried().get() != Status.ONGOING) {
            return o.carried().get();
        }
        if (o.carrier().isPresent()) {
            Optional<Status> above = governed(syntax, o.carrier().get());
            if (above.isPresent()) {
                return above.get();
            }
            Status told = tense(story, syntax, o.carrier().get(), type, time);
            return told == Status.HAPPENED && o.carried().isPresent() ? o.carried().get() : told;
        }
        if (awaited(syntax, o.head()) || plannedAbove(syntax, o.head()) || words.lists(syntax.preposition(o.head()), "purpose")) {
            return Status.PLANNED;
        }
        return open(time) || type == EventType.OTHER && o.trigger().frame().name()
                .equals("background") ? Status.ONGOING : Status.HAPPENED;
    }

    /** Whether it is told as happening again and again: by an adverb, a verb of habit, or since some time. */
    boolean habitual(Occurrence o, Optional<TimeExpression> time) {
        Optional<Token> clause = o.clause();
        return open(time) || clause.isPresent() && !o.trigger().verbal() && words.is(clause.get(), "habit")
                || clause.isPresent() && o.syntax().children(clause.get()).stream().anyMatch(c -> words.is(c, "frequent"));
    }

    /** What a verb above, a negation or a purpose makes of it. */
    private Optional<Status> governed(Syntax syntax, Token verb) {
        if (negated(syntax, verb) || denial.of(syntax, verb)) {
            return Optional.of(Status.NEGATED);
        }
        boolean purpose = verb.has("VerbForm=Inf") && syntax.children(verb).stream()
                .anyMatch(c -> (Syntax.relates(c, "mark") || Syntax.relates(c, "case")) && (words.is(c, "purpose")
                        || words.is(c, "infinitive") && Syntax.relates(verb, "advcl")));
        Token at = verb;
        for (int i = 0; i < ABOVE; i++) {
            Optional<Token> head = syntax.head(at);
            boolean below = head.isPresent() && (Syntax.relates(at, "xcomp") || Syntax.relates(at, "ccomp") || Syntax.relates(at, "obl")
                    || Syntax.relates(at, "advcl") || Syntax.relates(at, "obj") || Syntax.relates(at, "acl")
                            || Syntax.relates(at, "nmod"))
                    && at.has("VerbForm=Inf");
            if (!below) {
                break;
            }
            if (words.is(head.get(), "achieved")) {
                return negated(syntax, head.get()) ? Optional.of(Status.NEGATED) : Optional.empty();
            }
            if (words.is(head.get(), "negated")) {
                return Optional.of(Status.NEGATED);
            }
            if (words.is(head.get(), "enabling") && syntax.pastParticiple(head.get()) && syntax.hasChild(head.get(), "aux")) {
                return Optional.empty();
            }
            if (words.is(head.get(), "planned")) {
                return Optional.of(Status.PLANNED);
            }
            if (words.is(head.get(), "ongoing")) {
                return Optional.of(Status.ONGOING);
            }
            at = head.get();
        }
        return purpose ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    boolean negated(Syntax syntax, Token verb) {
        boolean particle = syntax.children(verb).stream().anyMatch(c -> words.is(c, "negation"));
        boolean second = syntax.children(verb).stream().anyMatch(c -> words.is(c, "negator"))
                || syntax.children(verb).stream().anyMatch(c -> Syntax.relates(c, "nsubj")
                && syntax.children(c).stream().anyMatch(d -> words.is(d, "negator")) || words.is(c, "negator"));
        return particle && second;
    }

    private boolean plannedAbove(Syntax syntax, Token noun) {
        Optional<Token> head = syntax.head(noun);
        return head.isPresent() && (words.is(head.get(), "feared") || head.get().is("VERB") && words.is(head.get(), "planned")
                && Syntax.relates(noun, "obj") && words.is(head.get(), "feared"));
    }

    /** Whether a chain of nouns above ends in one of waiting: "dans l'attente de l'entrée en vigueur de la trêve". */
    private boolean awaited(Syntax syntax, Token noun) {
        Optional<Token> head = syntax.head(noun);
        for (int i = 0; i < ABOVE && head.isPresent() && head.get().is("NOUN"); i++) {
            if (words.is(head.get(), "awaited")) {
                return true;
            }
            head = syntax.head(head.get());
        }
        return false;
    }

    private Status tense(Story story, Syntax syntax, Token verb, EventType type, Optional<TimeExpression> time) {
        boolean future = verb.has("Tense=Fut") || syntax.children(verb).stream().anyMatch(c -> Syntax.relates(c, "aux")
                && (c.has("Tense=Fut") || words.is(c, "future")));
        if (future) {
            return Status.PLANNED;
        }
        boolean frequent = syntax.children(verb).stream().anyMatch(c -> words.is(c, "frequent"));
        if (open(time) || frequent) {
            return Status.ONGOING;
        }
        boolean progressive = verb.has("Tense=Pres") && verb.has("VerbForm=Part") && syntax.children(verb).stream()
                .anyMatch(c -> Syntax.relates(c, "aux") && words.is(c, "progressive"));
        boolean accused = syntax.head(verb).filter(h -> words.is(h, "accusing")).isPresent();   // "accused X of shelling"
        return !accused && (progressive || finitePresent(syntax, verb)) && LASTING.contains(type) && !story.heading(syntax) ? Status.ONGOING : Status.HAPPENED;
    }

    private static boolean finitePresent(Syntax syntax, Token verb) {
        boolean auxiliary = syntax.children(verb).stream().anyMatch(c -> Syntax.relates(c, "aux"));
        return !auxiliary && (verb.has("VerbForm=Fin") || verb.has("VerbForm=Part")) && (verb.has("Tense=Pres") || verb.has("Tense=Imp"));
    }

    private static boolean open(Optional<TimeExpression> time) {
        return time.flatMap(TimeExpression::value).filter(v -> v.endsWith("/..")).isPresent();
    }
}

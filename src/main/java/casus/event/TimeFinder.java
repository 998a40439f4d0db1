package casus.event;

import casus.language.Token;
import casus.time.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds when an event happened: the expression of time nearest in the tree that belongs to the trigger's clause or to the main clause. */
final class TimeFinder {

    private static final int REACH = 7;
    private static final int ONSET = 16;

    private final ClauseWords words;

    TimeFinder(ClauseWords words) {
        this.words = words;
    }

    /** @param events the heads of all events of the sentence */
    Optional<TimeExpression> find(Story story, Occurrence o, List<Token> events) {
        Syntax syntax = o.syntax();
        List<TimeExpression> times = story.times(syntax).stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION && t.value().isPresent()).toList();
        return times.stream().filter(t -> reaches(syntax, t, o) && (sinceOnset(syntax, t, events) || !elsewhere(syntax, t, o, events)))
                .min(Comparator.comparingInt((TimeExpression t) -> distance(syntax, t, o)).thenComparingInt(t -> t.span().start()))
                .map(t -> sinceOnset(syntax, t, events) && !begins(syntax, t, o) ? open(t) : t);
    }

    /** Whether the time stands in the words of another event, or in a clause above the relative clause that tells this one. */
    private boolean elsewhere(Syntax syntax, TimeExpression time, Occurrence o, List<Token> events) {
        Optional<Token> top = syntax.top(time.span());
        if (top.isEmpty()) {
            return false;
        }
        boolean own = syntax.dominates(o.head(), top.get());
        Optional<Token> at = syntax.head(top.get());
        for (int i = 0; i < REACH && at.isPresent() && !syntax.dominates(at.get(), o.head()); i++) {
            Token t = at.get();
            if (events.contains(t) && t.is("NOUN") && !own || words.is(t, "awaited")) {
                return true;
            }
            at = syntax.head(t);
        }
        return !own && relative(syntax, top.get(), o.head());
    }

    /** "depuis la chute de la ville en avril": what happened at one time is over, whatever has gone on since. */
    private boolean begins(Syntax syntax, TimeExpression time, Occurrence o) {
        return o.head().is("NOUN") && words.lists(syntax.preposition(o.head()), "since") && !EventFamilies.lasting(o.trigger().type())
                && syntax.top(time.span()).filter(t -> syntax.dominates(o.head(), t)).isPresent();
    }

    /** Whether a relative clause holds the event and not the time. */
    private static boolean relative(Syntax syntax, Token time, Token event) {
        Optional<Token> at = Optional.of(event);
        for (int i = 0; i < REACH && at.isPresent(); i++) {
            Token t = at.get();
            if (t.relation().equals("acl:relcl")) {
                return !syntax.dominates(t, time) && t.head() != time.index();
            }
            at = syntax.head(t);
        }
        return false;
    }

    /** "depuis le début de la guerre en 2011": what is told goes on from then, although the date itself is a plain one. */
    private boolean sinceOnset(Syntax syntax, TimeExpression time, List<Token> events) {
        List<Token> before = syntax.tokens().stream().filter(t -> t.span().end() <= time.span().start()).toList();
        for (int i = before.size() - 1; i > 0 && i >= before.size() - ONSET; i--) {
            Token t = before.get(i);
            if (t.is("VERB") || t.is("PUNCT")) {
                return false;
            }
            if ((words.is(t, "onset") || t.is("NOUN") && events.contains(t)) && before.subList(Math.max(0, i - 2), i).stream().anyMatch(p -> words.is(p, "since"))) {
                return time.kind() == TimeExpression.Kind.DATE;
            }
        }
        return false;
    }

    private static TimeExpression open(TimeExpression t) {
        return new TimeExpression(t.span(), t.value().map(v -> v + "/.."), TimeExpression.Kind.INTERVAL, t.precision(), t.earliest(),
                Optional.empty(), t.rule(), t.anchor(), t.reliability());
    }

    private boolean reaches(Syntax syntax, TimeExpression time, Occurrence o) {
        Optional<Token> top = syntax.top(time.span());
        if (top.isEmpty() || distance(syntax, time, o) > REACH) {
            return false;
        }
        Optional<Token> owner = syntax.head(top.get());
        boolean background = apart(syntax, o.head()) && !syntax.dominates(o.head(), top.get());
        boolean reporting = (owner.isPresent() && words.is(owner.get(), "reporting") || behindReport(syntax, time))
                && !syntax.dominates(o.head(), top.get());
        return !reporting && !background;
    }

    /** "officials said on Saturday": right behind a verb of saying, which trees often lose. */
    private boolean behindReport(Syntax syntax, TimeExpression time) {
        List<Token> before = syntax.tokens().stream().filter(t -> t.span().end() <= time.span().start()).toList();
        int at = before.size() - 1;
        while (at >= 0 && before.size() - at <= 4 && (before.get(at).is("ADP") || before.get(at).is("PROPN"))) {
            at--;
        }
        return at >= 0 && before.get(at).is("VERB") && words.is(before.get(at), "reporting");
    }

    /** "après une offensive", "pour prendre la ville": told beside the main event, whose time is not theirs. */
    private boolean apart(Syntax syntax, Token head) {
        boolean mark = syntax.children(head).stream().anyMatch(c -> Syntax.relates(c, "mark") && words.is(c, "purpose"));
        return mark || words.lists(syntax.preposition(head), "apart") || words.lists(syntax.preposition(head), "purpose");
    }

    private static int distance(Syntax syntax, TimeExpression time, Occurrence o) {
        return syntax.top(time.span()).map(t -> syntax.distance(t, o.head())).orElse(syntax.tokens().size());
    }
}

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

    Optional<TimeExpression> find(Story story, Occurrence o) {
        Syntax syntax = o.syntax();
        List<TimeExpression> times = story.times(syntax).stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION && t.value().isPresent()).toList();
        return times.stream().filter(t -> reaches(syntax, t, o))
                .min(Comparator.comparingInt((TimeExpression t) -> distance(syntax, t, o)).thenComparingInt(t -> t.span().start()))
                .map(t -> sinceOnset(syntax, t) ? open(t) : t);
    }

    /** "depuis le début de la guerre en 2011": what is told goes on from then, although the date itself is a plain one. */
    private boolean sinceOnset(Syntax syntax, TimeExpression time) {
        List<Token> before = syntax.tokens().stream().filter(t -> t.span().end() <= time.span().start()).toList();
        for (int i = before.size() - 1; i > 0 && i >= before.size() - ONSET; i--) {
            Token t = before.get(i);
            if (t.is("VERB") || t.is("PUNCT")) {
                return false;
            }
            if (words.is(t, "onset") && before.subList(Math.max(0, i - 2), i).stream().anyMatch(p -> words.is(p, "since"))) {
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
        boolean reporting = owner.isPresent() && words.is(owner.get(), "reporting") && !syntax.dominates(o.head(), top.get());
        return !reporting && !background;
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

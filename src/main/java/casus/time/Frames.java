package casus.time;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Joins resolved expressions with the words around them to intervals: «depuis X», «jusqu'à X», «de X à Y». */
final class Frames {

    private final TimeGrammar grammar;

    Frames(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    List<TimeExpression> apply(String text, int start, List<TimeExpression> plain) {
        List<TimeExpression> out = new ArrayList<>();
        int free = start;
        for (int i = 0; i < plain.size(); i++) {
            TimeExpression a = plain.get(i);
            TimeExpression b = i + 1 < plain.size() ? plain.get(i + 1) : null;
            OptionalInt open = b == null || !pair(a, b) || !grammar.joins(text, a.span().end(), b.span().start()) ? OptionalInt.empty()
                    : grammar.frameBefore(Operation.FRAME_OPEN, text, free, a.span().start());
            if (open.isPresent()) {
                out.add(joined(a, b, open.getAsInt()));
                i++;
            } else {
                out.add(framed(text, free, a));
            }
            free = out.get(out.size() - 1).span().end();
        }
        return out;
    }

    private static boolean pair(TimeExpression a, TimeExpression b) {
        return a.kind() == TimeExpression.Kind.DATE && b.kind() == TimeExpression.Kind.DATE && a.value().isPresent()
                && b.value().isPresent()
                && a.earliest().isPresent() && b.latest().isPresent() && !b.latest().get().isBefore(a.earliest().get())
                && !a.earliest().get().equals(b.earliest().orElse(null));
    }

    private TimeExpression framed(String text, int free, TimeExpression e) {
        if (e.kind() == TimeExpression.Kind.DURATION || e.value().map(v -> v.contains("..")).orElse(false)) {
            return e;
        }
        OptionalInt since = grammar.frameBefore(Operation.FRAME_SINCE, text, free, e.span().start());
        OptionalInt from = since.isPresent() ? since : grammar.frameBefore(Operation.FRAME_FROM, text, free, e.span().start());
        if (from.isPresent()) {
            return changed(e, from.getAsInt(), e.value().map(Edtf::since), since.isPresent() ? "since" : "from");
        }
        OptionalInt until = grammar.frameBefore(Operation.FRAME_UNTIL, text, free, e.span().start());
        return until.isPresent() ? changed(e, until.getAsInt(), e.value().map(Edtf::until), "until") : e;
    }

    private static TimeExpression joined(TimeExpression a, TimeExpression b, int start) {
        Optional<String> value = Optional.of(Edtf.between(a.value().orElseThrow(), b.value().orElseThrow()));
        return TimeExpression.resolved(new Span(start, b.span().end()), value, "between " + a.rule() + " and " + b.rule(),
                a.anchor().or(b::anchor), Math.min(a.reliability(), b.reliability()));
    }

    private static TimeExpression changed(TimeExpression e, int start, Optional<String> value, String frame) {
        return TimeExpression.resolved(new Span(start, e.span().end()), value, frame + " " + e.rule(), e.anchor(), e.reliability());
    }
}

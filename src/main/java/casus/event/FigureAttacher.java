package casus.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Ties figures to the events that caused them: the trigger itself, one of the same sentence, the last before, or the next. */
final class FigureAttacher {

    private static final int UNLIKELY = 4;
    private static final int LARGE = 10;

    private FigureAttacher() {
    }

    /** The body of the text outranks its headings where both give a figure. */
    static void attach(Story story, List<FoundFigure> figures, List<Draft> events) {
        for (FoundFigure f : figures) {
            Optional<Draft> owner = owner(f, events);
            if (owner.isPresent()) {
                events.forEach(e -> e.figures.removeIf(g -> story.heading(g.syntax()) && !story.heading(f.syntax())
                        && same(f.figure(), g.figure())));
                owner.filter(e -> !told(f, e, events)).ifPresent(e -> e.figures.add(f));
            }
        }
    }

    private static Optional<Draft> owner(FoundFigure f, List<Draft> events) {
        FigureKind kind = f.figure().kind();
        List<Draft> possible = events.stream().filter(e -> EventFamilies.costs(e.type, kind)).toList();
        for (Draft e : possible) {
            if (e.members.stream().anyMatch(m -> m.syntax() == f.syntax() && m.head().equals(f.anchor()))) {
                return Optional.of(e);
            }
        }
        Optional<Draft> same = possible.stream().filter(e -> e.members.stream().anyMatch(m -> m.syntax() == f.syntax()))
                .min((a, b) -> Integer.compare(distance(f, a), distance(f, b)));
        Optional<Draft> before = last(f, possible);
        return same.or(() -> takenUp(f, possible)).or(() -> before)
                .or(() -> possible.stream().filter(e -> e.syntax.index() > f.syntax().index()).findFirst());
    }

    /** "Une trentaine de tués … Ils ont péri dans des frappes": the next sentence begins with a pronoun and says what they died of. */
    private static Optional<Draft> takenUp(FoundFigure f, List<Draft> possible) {
        int next = f.syntax().index() + 1;
        return f.figure().kind() != FigureKind.KILLED ? Optional.empty() : possible.stream().filter(e -> e.members.stream()
                .anyMatch(m -> m.syntax().index() == next && m.syntax().tokens().get(0).is("PRON")
                        && m.syntax().clause(m.head()).filter(v -> v.head() < 0).isPresent())).findFirst();
    }

    private static int distance(FoundFigure f, Draft e) {
        int steps = e.members.stream().filter(m -> m.syntax() == f.syntax()).mapToInt(m -> f.syntax().distance(m.head(), f.anchor()))
                .min().orElse(99);
        return steps + (e.violent() || !f.figure().kind().equals(FigureKind.KILLED) ? 0 : UNLIKELY)
                + (e.status == Status.PLANNED || e.status == Status.NEGATED ? UNLIKELY : 0);
    }

    private static Optional<Draft> last(FoundFigure f, List<Draft> possible) {
        Draft best = null;
        int bestIndex = -1;
        for (Draft e : possible) {
            if (e.status == Status.PLANNED || e.status == Status.NEGATED) {
                continue;
            }
            int index = e.members.stream().mapToInt(m -> m.syntax().index()).filter(i -> i < f.syntax().index()).max().orElse(-1);
            boolean likelier = best != null && index == bestIndex && e.violent() && !best.violent() && f.figure().kind() == FigureKind.KILLED;
            if (index > bestIndex || likelier) {
                best = e;
                bestIndex = index;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the same figure was entered already: for this event, or, when it is large, for any. */
    private static boolean told(FoundFigure f, Draft event, List<Draft> events) {
        boolean large = f.figure().quantity().min().orElse(0) >= LARGE;
        return events.stream().filter(e -> e == event || large).flatMap(e -> e.figures.stream())
                .anyMatch(g -> same(f.figure(), g.figure()) && !listed(f, g));
    }

    /** «un médecin et un infirmier»: two of one list are not told twice. */
    private static boolean listed(FoundFigure a, FoundFigure b) {
        return a.syntax() == b.syntax() && !a.counted().lemma().equals(b.counted().lemma())
                && (a.syntax().conjuncts(a.counted()).contains(b.counted()) || a.syntax().conjuncts(b.counted()).contains(a.counted()));
    }

    private static boolean same(Figure a, Figure b) {
        return a.kind() == b.kind() && Objects.equals(a.quantity().min(), b.quantity().min())
                && Objects.equals(a.quantity().max(), b.quantity().max());
    }
}

package casus.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Ties figures to the events that caused them: the trigger itself, one of the same sentence, the last before, or the next. */
final class FigureAttacher {

    private static final int UNLIKELY = 4;
    private static final int LARGE = 10;

    /** What makes two figures the same. */
    private record Key(FigureKind kind, OptionalLong min, OptionalLong max) {

        static Key of(FoundFigure f) {
            return new Key(f.figure().kind(), f.figure().quantity().min(), f.figure().quantity().max());
        }
    }

    private final Story story;
    private final List<Draft> events;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Map<Key, List<FoundFigure>> attached = new HashMap<>();
    /** Events with figures of a heading. */
    private final Set<Draft> headed = new HashSet<>();

    private FigureAttacher(Story story, List<Draft> events) {
        this.story = story;
        this.events = events;
        for (Draft e : events) {
            e.members.stream().map(m -> m.syntax().index()).distinct()
                    .forEach(i -> bySentence.computeIfAbsent(i, k -> new ArrayList<>()).add(e));
        }
    }

    static void attach(Story story, List<FoundFigure> figures, List<Draft> events) {
        FigureAttacher attacher = new FigureAttacher(story, events);
        figures.forEach(attacher::attach);
    }

    /** The body of the text outranks its headings where both give a figure. */
    private void attach(FoundFigure f) {
        Optional<Draft> owner = owner(f);
        boolean heading = story.heading(f.syntax());
        if (owner.isPresent() && !heading) {
            headed.forEach(e -> e.figures.removeIf(g -> outranked(g, f)));
        }
        owner.filter(e -> !told(f, e)).ifPresent(e -> {
            e.figures.add(f);
            attached.computeIfAbsent(Key.of(f), k -> new ArrayList<>()).add(f);
            if (heading) {
                headed.add(e);
            }
        });
    }

    private boolean outranked(FoundFigure known, FoundFigure body) {
        boolean outranked = story.heading(known.syntax()) && Key.of(known).equals(Key.of(body));
        if (outranked) {
            attached.get(Key.of(known)).remove(known);
        }
        return outranked;
    }

    private Optional<Draft> owner(FoundFigure f) {
        List<Draft> here = possible(f, f.syntax().index());
        for (Draft e : here) {
            if (e.members.stream().anyMatch(m -> m.syntax() == f.syntax() && m.head().equals(f.anchor()))) {
                return Optional.of(e);
            }
        }
        return here.stream().min((a, b) -> Integer.compare(distance(f, a), distance(f, b)))
                .or(() -> takenUp(f)).or(() -> last(f)).or(() -> events.stream()
                        .filter(e -> e.syntax.index() > f.syntax().index() && EventFamilies.costs(e.type, f.figure().kind())).findFirst());
    }

    /** Events told in a sentence that may have cost what the figure counts. */
    private List<Draft> possible(FoundFigure f, int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream().filter(e -> EventFamilies.costs(e.type, f.figure().kind())).toList();
    }

    /** "Une trentaine de tués … Ils ont péri dans des frappes": the next sentence begins with a pronoun and says what they died of. */
    private Optional<Draft> takenUp(FoundFigure f) {
        int next = f.syntax().index() + 1;
        return f.figure().kind() != FigureKind.KILLED ? Optional.empty() : possible(f, next).stream().filter(e -> e.members.stream()
                .anyMatch(m -> m.syntax().index() == next && m.syntax().tokens().get(0).is("PRON")
                        && m.syntax().clause(m.head()).filter(v -> v.head() < 0).isPresent())).findFirst();
    }

    private static int distance(FoundFigure f, Draft e) {
        int steps = e.members.stream().filter(m -> m.syntax() == f.syntax()).mapToInt(m -> f.syntax().distance(m.head(), f.anchor()))
                .min().orElse(99);
        return steps + (e.violent() || !f.figure().kind().equals(FigureKind.KILLED) ? 0 : UNLIKELY)
                + (e.status == Status.PLANNED || e.status == Status.NEGATED ? UNLIKELY : 0);
    }

    private Optional<Draft> last(FoundFigure f) {
        Optional<Draft> last = Optional.empty();
        for (int i = f.syntax().index() - 1; i >= 0 && last.isEmpty(); i--) {
            List<Draft> there = possible(f, i).stream().filter(e -> e.status != Status.PLANNED && e.status != Status.NEGATED).toList();
            last = there.stream().filter(e -> e.violent() && f.figure().kind() == FigureKind.KILLED).findFirst().or(() -> there.stream().findFirst());
        }
        return last;
    }

    /** Whether the same figure was entered already: for this event, or, when it is large, for any. */
    private boolean told(FoundFigure f, Draft event) {
        boolean large = f.figure().quantity().min().orElse(0) >= LARGE;
        List<FoundFigure> others = large ? attached.getOrDefault(Key.of(f), List.of()) : event.figures;
        return others.stream().anyMatch(g -> Key.of(f).equals(Key.of(g)) && !listed(f, g));
    }

    /** «un médecin et un infirmier»: two of one list are not told twice. */
    private static boolean listed(FoundFigure a, FoundFigure b) {
        return a.syntax() == b.syntax() && !a.counted().lemma().equals(b.counted().lemma())
                && (a.syntax().conjuncts(a.counted()).contains(b.counted()) || a.syntax().conjuncts(b.counted()).contains(a.counted()));
    }
}

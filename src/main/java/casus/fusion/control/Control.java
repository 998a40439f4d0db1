package casus.fusion.control;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldControl;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The states of control of one place. A pure function of the articles that tell of the place. */
public final class Control {

    private static final Set<EventType> CHANGES = Set.of(EventType.CAPTURE, EventType.WITHDRAWAL);

    private final List<Change> changes = new ArrayList<>();

    /** A holder who comes or goes. */
    private record Change(ToldPlace place, Party holder, boolean comes, String by, String claimant, List<String> claims, TimeBounds time,
                          boolean statement) { }

    /** @param articles that tell of the place */
    public Control(String place, Collection<ToldArticle> articles) {
        articles.stream().sorted(Comparator.comparing(ToldArticle::iri)).forEach(a -> read(place, a));
        changes.sort(Comparator.comparing((Change c) -> latest(c.time)).thenComparing(c -> earliest(c.time)).thenComparing(Change::by)
                .thenComparing(c -> c.holder.iri()));
    }

    /** The places of which an article tells who holds them. */
    public static Set<String> places(ToldArticle article) {
        Set<String> places = new TreeSet<>();
        article.events().stream().filter(Control::changesHands).forEach(e -> places.add(e.place().get().iri()));
        article.control().forEach(c -> places.add(c.place().iri()));
        return places;
    }

    private static boolean changesHands(ToldEvent e) {
        return CHANGES.contains(e.type()) && !e.denied() && (e.status() == Status.HAPPENED || e.status() == Status.ONGOING)
                && e.place().isPresent() && !e.place().get().isCountry();
    }

    private void read(String place, ToldArticle article) {
        for (ToldEvent e : article.events()) {
            if (changesHands(e) && e.place().get().iri().equals(place)) {
                List<ToldClaim> claims = article.claims().stream().filter(c -> c.events().contains(e.iri()) && !c.denial()).toList();
                List<Party> who = e.agents().stream().filter(p -> p.named() && !p.isPerson() && !p.kind().equals("place")).toList();
                if (!claims.isEmpty()) {
                    who.forEach(p -> changes.add(new Change(e.place().get(), p, e.type() == EventType.CAPTURE, e.iri(), claimant(claims.get(0)),
                            claims.stream().map(ToldClaim::iri).toList(), e.time(), false)));
                }
            }
        }
        for (ToldControl c : article.control()) {
            if (c.place().iri().equals(place)) {
                article.claims().stream().filter(claim -> claim.iri().equals(c.claim())).findFirst()
                        .ifPresent(claim -> changes.add(new Change(c.place(), c.holder(), true, c.claim(), claimant(claim), List.of(c.claim()),
                                new TimeBounds(Optional.empty(), article.day(), false, ""), true)));
            }
        }
    }

    private static String claimant(ToldClaim claim) {
        return claim.ownVoice() ? claim.article() : claim.chain().get(0).who().iri();
    }

    public List<ControlState> states() {
        List<ControlState> states = new ArrayList<>();
        for (Change c : changes) {
            if (c.comes) {
                states.add(state(c));
            }
        }
        return states.stream().map(s -> contested(s, states)).distinct().toList();
    }

    private ControlState state(Change begin) {
        Optional<Change> end = changes.stream().filter(c -> c != begin && ends(c, begin)).findFirst();
        String reason = begin.statement ? "the text says that " + begin.holder.label() + " holds " + begin.place.label()
                : begin.holder.label() + " is said to have taken " + begin.place.label();
        return new ControlState(begin.place, begin.holder, begin.by, begin.claimant, begin.claims, begin.time, end.map(Change::time),
                end.map(Change::by), List.of(), reason + end.map(e -> e.comes ? "; then " + e.holder.label() + " is said to hold it"
                : "; then it is said to have withdrawn").orElse(""));
    }

    /** The first later change: the holder goes, or another one comes. What the same event or claim tells of allies ends nothing. */
    private static boolean ends(Change c, Change begin) {
        boolean later = c.time.earliest().isPresent() && latest(begin.time).isBefore(earliest(c.time))
                || !latest(c.time).equals(LocalDate.MAX) && latest(begin.time).isBefore(latest(c.time));
        boolean other = !c.holder.iri().equals(begin.holder.iri());
        return later && !c.by.equals(begin.by) && (c.comes ? other && !c.statement : !other);
    }

    private static ControlState contested(ControlState state, List<ControlState> all) {
        List<String> against = all.stream().filter(o -> !o.holder().iri().equals(state.holder().iri()) && !o.begunBy().equals(state.begunBy())
                && !(state.holder().ofState() && o.holder().ofState() && state.holder().country().equals(o.holder().country()))
                && atOneTime(state, o)).map(ControlState::key).distinct().sorted().toList();
        return new ControlState(state.place(), state.holder(), state.begunBy(), state.claimant(), state.claims(), state.begin(), state.end(),
                state.endedBy(), against, state.reason());
    }

    /** Both are sure to hold on some day. */
    private static boolean atOneTime(ControlState a, ControlState b) {
        LocalDate from = max(sureFrom(a), sureFrom(b));
        return !from.equals(LocalDate.MAX) && !from.isAfter(sureTo(a)) && !from.isAfter(sureTo(b));
    }

    private static LocalDate sureFrom(ControlState s) {
        return latest(s.begin());
    }

    /** A state is sure up to the day before its end, and without an end on the day it was told of. */
    private static LocalDate sureTo(ControlState s) {
        return s.end().map(e -> earliest(e).equals(LocalDate.MIN) ? latest(s.begin()) : earliest(e).minusDays(1)).orElse(latest(s.begin()));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(TimeBounds t) {
        return t.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate latest(TimeBounds t) {
        return t.latest().orElse(t.earliest().orElse(LocalDate.MAX));
    }
}

package casus.event;

import casus.entity.GeoPoint;
import casus.gazetteer.Distance;
import casus.gazetteer.PlaceKind;
import casus.mention.Mention;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Judges whether a later draft tells an event that was told before, and how well the two fit. */
final class SameEvent {

    private static final int MEMORY = 6;
    private static final int NEAR = 3;
    /** UCDP precision up to which two places can be told apart. */
    private static final int NEARBY = 2;
    /** Sentences of a lead, which later ones of it tell again. */
    private static final int LEAD = 2;
    private static final int COUNTRY = 6;
    private static final double PROVINCE_KM = 200;

    private SameEvent() {
    }

    /** 0 when they are two events; the higher, the surer. */
    static int score(Story story, Draft earlier, Draft later) {
        if (!same(story, earlier, later)) {
            return 0;
        }
        boolean place = earlier.place.isPresent() && later.place.isPresent() && id(earlier.place).equals(id(later.place));
        int recency = Math.max(0, MEMORY - (later.syntax.index() - earlier.lastSentence));
        return 1 + recency + (earlier.type == later.type ? 2 : 0) + (earlier.head.lemma().equals(later.head.lemma()) ? 2 : 0) + (people(earlier, later) ? 4 : 0) + (place ? 4 : 0);
    }

    private static boolean background(Draft d) {
        return d.type == EventType.OTHER && d.rule.endsWith("/background");
    }

    /** One attack after another of the lead: the second sentence tells the first again in detail. */
    private static boolean assault(Draft d) {
        return d.violent() && d.type != EventType.ARMED_CLASH && d.type != EventType.OFFENSIVE && !d.habitual;
    }

    private static boolean same(Story story, Draft earlier, Draft later) {
        boolean heading = heading(story, earlier);
        if (later.reference == Draft.Reference.OTHER_ONE && !heading || !polarity(earlier, later)
                || !agree(earlier.agents, later.agents)) {
            return false;
        }
        int gap = later.syntax.index() - earlier.lastSentence;
        boolean lead = earlier.lastSentence <= LEAD && gap > 0 && gap <= LEAD && earlier.syntax.index() <= 1;
        if (later.type == EventType.STATEMENT_OF_RESPONSIBILITY) {
            return earlier.type == later.type;
        }
        if (takenUp(earlier, later, gap)) {
            return true;
        }
        if (later.weak) {
            return earlier.violent() && gap > 0 && gap <= (common(earlier.targets, later.targets) || heading || earlier.syntax.index() <= LEAD
                    ? MEMORY : NEAR) && !later.habitual
                    && (agree(earlier.targets, later.targets) || lead && earlier.weak)
                    && !(later.placeOwn && placesDiffer(earlier, later));
        }
        if (later.reference == Draft.Reference.DEMONSTRATIVE) {
            return (EventFamilies.compatible(earlier.type, later.type) || earlier.violent() && later.violent()) && gap <= NEAR
                    && (!earlier.habitual || later.habitual);
        }
        boolean oneOfSeveral = earlier.several && !later.head.has("Number=Plur") && later.reference != Draft.Reference.DEFINITE;
        boolean severalMore = later.several && !earlier.several
                && (later.reference == Draft.Reference.BARE || later.reference == Draft.Reference.INDEFINITE);
        if (gap > 0 && (oneOfSeveral || severalMore && !heading)) {
            return false;
        }
        if (background(earlier) && background(later) && later.head.lemma().equals(earlier.head.lemma())) {
            return true;
        }
        boolean told = later.time.isPresent() && earlier.time.isPresent() && people(earlier, later);
        if (!EventFamilies.compatible(earlier.type, later.type) || timesDiffer(earlier, later) || !told && placesDiffer(earlier, later)
                || later.habitual != earlier.habitual || later.type == EventType.OTHER
                        && !later.head.lemma().equals(earlier.head.lemma())) {
            return false;
        }
        boolean state = later.syntax.hasChild(later.head, "aux:pass") && later.agents.isEmpty() && later.type == earlier.type;
        if (state && gap > 0 && gap <= NEAR) {
            return true;
        }
        if (later.type == EventType.OTHER && gap > 0 && later.status == Status.ONGOING && earlier.status == Status.ONGOING) {
            return true;
        }
        boolean aimed = later.reference == Draft.Reference.VERB && later.type == EventType.ATTACK && later.agents.isEmpty();
        if (gap == 0 && aimed && earlier.reference != Draft.Reference.VERB) {
            return true;
        }
        if (gap == 0) {
            return shares(earlier, later) && later.reference == Draft.Reference.DEFINITE
                    || common(earlier.agents, later.agents) && common(earlier.targets, later.targets);
        }
        if (assault(earlier) && assault(later) && agree(earlier.targets, later.targets)
                && (later.reference == Draft.Reference.DEFINITE && !brings(earlier, later) || sameDay(earlier, later) || crosshead(story, earlier, gap))) {
            return true;
        }
        if (earlier.type == EventType.OFFENSIVE && later.type == EventType.ATTACK && !shares(earlier, later) && !lead) {
            return false;
        }
        if (lead && later.type == EventType.DEPLOYMENT && later.head.lemma().equals(earlier.head.lemma())) {
            return true;
        }
        if (!heading && later.type == EventType.ARMED_CLASH && later.reference == Draft.Reference.INDEFINITE) {
            return false;
        }
        if (heading || lead && later.reference != Draft.Reference.BARE && assault(earlier) && assault(later)
                && earlier.agents.size() + later.agents.size() <= 2 && later.status == earlier.status) {
            return true;
        }
        boolean dated = later.time.isPresent() && earlier.time.isEmpty() && gap > NEAR;
        if (later.reference == Draft.Reference.DEFINITE && !dated) {
            return shares(earlier, later) || later.targets.stream().noneMatch(t -> t.entity().isPresent()) && (later.agents.isEmpty()
                    || earlier.agents.isEmpty() && later.type == earlier.type);
        }
        return shares(earlier, later) && (gap <= NEAR && later.syntax.index() <= NEAR + 1 || earlier.type == later.type && gap <= NEAR);
    }

    /** "l'attaque" by which those who took a place took it; "les soldats qui ont été enlevés", told before. */
    private static boolean takenUp(Draft earlier, Draft later, int gap) {
        boolean stormed = earlier.type == EventType.CAPTURE && (later.type == EventType.ATTACK || later.type == EventType.OFFENSIVE);
        boolean within = stormed && gap == 0 && later.reference != Draft.Reference.VERB && later.agents.isEmpty()
                && later.syntax.words().lists(later.syntax.preposition(later.head), "during");
        boolean there = later.agents.isEmpty() && later.place.isPresent() && id(earlier.place).equals(id(later.place));
        boolean assault = within || stormed && later.reference == Draft.Reference.DEFINITE && gap > 0 && !timesDiffer(earlier, later)
                && (gap <= NEAR && common(earlier.agents, later.agents) || later.type == EventType.ATTACK && there);
        boolean known = later.type == earlier.type && later.reference == Draft.Reference.VERB && Syntax.relates(later.head, "acl")
                && gap > 0 && !later.targets.isEmpty() && common(earlier.targets, later.targets) && later.syntax.head(later.head)
                .filter(n -> later.syntax.definite(n)).isPresent();
        return assault || known;
    }

    /** Whether the later one names people of whom the earlier one says nothing, so that it need not be the one told before. */
    private static boolean brings(Draft earlier, Draft later) {
        boolean agents = named(later.agents) && !common(earlier.agents, later.agents);
        boolean targets = named(later.targets) && !common(earlier.targets, later.targets);
        return agents || targets || earlier.weak;
    }

    private static boolean named(List<Participant> people) {
        return people.stream().anyMatch(p -> p.entity().isPresent());
    }

    /** On the very same day, which both tell. */
    private static boolean sameDay(Draft a, Draft b) {
        return a.time.isPresent() && b.time.isPresent() && a.time.get().value().equals(b.time.get().value()) && !open(b.time.get())
                && a.time.get().precision() == b.time.get().precision() && a.time.get().precision().datePrec() <= 1;
    }

    /** A heading between paragraphs tells beforehand what comes next. */
    private static boolean crosshead(Story story, Draft earlier, int gap) {
        return earlier.members.size() == 1 && story.heading(earlier.syntax) && gap <= NEAR;
    }

    /** Whether the earlier one was told first in the headings above the text, and so is what the article is about. */
    private static boolean heading(Story story, Draft earlier) {
        return earlier.syntax.index() < story.headings();
    }

    private static boolean polarity(Draft a, Draft b) {
        boolean awaited = a.status == Status.PLANNED && a.type == b.type && !a.violent() && b.reference == Draft.Reference.DEFINITE;
        return awaited || (a.status == Status.NEGATED) == (b.status == Status.NEGATED)
                && (a.status == Status.PLANNED) == (b.status == Status.PLANNED);
    }

    /** Nobody on one side, somebody in common, or at least one side that names nobody. */
    private static boolean agree(List<Participant> a, List<Participant> b) {
        return a.isEmpty() || b.isEmpty() || common(a, b)
                || a.stream().noneMatch(p -> p.entity().isPresent()) || b.stream().noneMatch(p -> p.entity().isPresent());
    }

    private static boolean common(List<Participant> a, List<Participant> b) {
        return a.stream().anyMatch(p -> b.stream().anyMatch(q -> Denotation.same(p, q)));
    }

    private static boolean people(Draft a, Draft b) {
        return common(a.agents, b.agents) || common(a.targets, b.targets);
    }

    private static boolean shares(Draft a, Draft b) {
        boolean place = a.place.isPresent() && b.place.isPresent() && id(a.place).equals(id(b.place));
        return people(a, b) || place && (a.agents.isEmpty() || b.agents.isEmpty());
    }

    /** Two towns are two events; a town and the province or lake it lies at need not be. */
    private static boolean placesDiffer(Draft a, Draft b) {
        boolean anaphoric = b.reference == Draft.Reference.DEFINITE && !(a.type == EventType.OFFENSIVE && b.type == EventType.ATTACK);
        if (a.place.isEmpty() || b.place.isEmpty() || anaphoric && !b.placeOwn || id(a.place).equals(id(b.place))) {
            return false;
        }
        return wide(a.place) || wide(b.place) ? far(a.place.get(), b.place.get()) : true;
    }

    /** A town and a province that lie too far apart for one to hold the other; a country may hold anything. */
    private static boolean far(Mention a, Mention b) {
        Optional<GeoPoint> p = a.entity().point();
        Optional<GeoPoint> q = b.entity().point();
        boolean country = PlaceKind.wherePrecision(a.entity().kind()) >= COUNTRY || PlaceKind.wherePrecision(b.entity()
                .kind()) >= COUNTRY;
        return !country && p.isPresent() && q.isPresent() && Distance.kilometres(p.get(), q.get()) > PROVINCE_KM;
    }

    static boolean wide(Optional<Mention> place) {
        return place.filter(m -> PlaceKind.wherePrecision(m.entity().kind()) > NEARBY).isPresent();
    }

    private static String id(Optional<Mention> place) {
        return place.map(m -> m.entity().id()).orElse("");
    }

    private static boolean timesDiffer(Draft a, Draft b) {
        if (a.time.isEmpty() || b.time.isEmpty()) {
            return false;
        }
        TimeExpression s = a.time.get();
        TimeExpression t = b.time.get();
        boolean before = s.latest().isPresent() && t.earliest().isPresent() && s.latest().get().isBefore(t.earliest().get());
        boolean after = t.latest().isPresent() && s.earliest().isPresent() && t.latest().get().isBefore(s.earliest().get());
        return before || after || open(s) != open(t);
    }

    static boolean open(TimeExpression t) {
        return t.value().filter(v -> v.endsWith("/..")).isPresent();
    }
}

package casus.event;

import casus.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Folds the drafts of one happening into one: heading, lead and later sentences tell it with several triggers. */
final class EventMerger {

    private EventMerger() {
    }

    static List<Draft> merge(Story story, List<Draft> drafts) {
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft known = null;
            int best = 0;
            for (Draft event : events) {
                int score = SameEvent.score(story, event, draft);
                if (score > 0 && score >= best) {
                    known = event;
                    best = score;
                }
            }
            if (known == null) {
                events.add(draft);
            } else {
                absorb(story, known, draft);
            }
        }
        return events;
    }

    /** Adds what the later telling knows more. */
    static void absorb(Story story, Draft event, Draft later) {
        if (!later.weak) {
            event.type = event.weak && later.type != EventType.OFFENSIVE ? later.type : EventFamilies.finer(event.type, later.type);
        }
        if (later.reference == Draft.Reference.DEMONSTRATIVE && later.type == EventType.OFFENSIVE && event.type == EventType.ATTACK
                && event.head.has("Number=Plur") && later.head.has("Number=Sing")) {
            event.type = later.type;
        }
        event.weak &= later.weak;
        event.triggers.addAll(later.triggers);
        event.members.addAll(later.members);
        event.lastSentence = Math.max(event.lastSentence, later.lastSentence);
        boolean heading = story.heading(event.syntax);
        if (heading && event.status == Status.HAPPENED && later.status == Status.ONGOING) {
            event.status = Status.ONGOING;
        }
        participants(event.agents, later.agents);
        participants(event.targets, later.targets);
        event.targets.removeIf(t -> event.agents.stream().anyMatch(a -> Denotation.same(a, t)));
        boolean anaphoric = later.reference == Draft.Reference.DEMONSTRATIVE || later.reference == Draft.Reference.DEFINITE;
        boolean betterPlace = later.place.isPresent() && !SameEvent.wide(later.place) && (later.placeOwn && (!event.placeOwn
                || anaphoric || event.placeOfHeading)
                || SameEvent.wide(event.place)) || event.place.isEmpty();
        if (betterPlace) {
            event.place = later.place;
            event.placeOwn = later.placeOwn;
            event.placeOfHeading = later.placeOfHeading;
        }
        if (later.weak) {
            return;
        }
        boolean since = later.time.filter(SameEvent::open).isPresent() && event.status == Status.HAPPENED && !event.habitual
                && event.type != EventType.OTHER;
        if (since) {
            return;
        }
        if (event.time.isEmpty() || later.time.isPresent() && grain(later.time.get()) < grain(event.time.get())) {
            event.time = later.time.or(() -> event.time);
        }
    }

    private static int grain(TimeExpression t) {
        return t.precision().datePrec();
    }

    /** Named participants oust the descriptions of the unnamed. */
    private static void participants(List<Participant> known, List<Participant> more) {
        boolean namedKnown = known.stream().anyMatch(p -> p.entity().isPresent());
        boolean namedMore = more.stream().anyMatch(p -> p.entity().isPresent());
        if (!namedKnown && namedMore) {
            known.clear();
        }
        for (Participant p : more) {
            if ((p.entity().isPresent() || known.isEmpty()) && known.stream().noneMatch(q -> Denotation.same(p, q))) {
                known.add(p);
            }
        }
    }
}

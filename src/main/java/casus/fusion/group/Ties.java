package casus.fusion.group;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.told.FusionWords;
import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The ties between groups that one article tells. */
final class Ties {

    private static final Set<EventType> OPERATIONS = EnumSet.of(EventType.OFFENSIVE, EventType.CAPTURE, EventType.ATTACK, EventType.SIEGE,
            EventType.AIRSTRIKE, EventType.SHELLING, EventType.BOMBING, EventType.SUICIDE_BOMBING, EventType.KILLING,
            EventType.ABDUCTION);
    private static final List<String> KINDS = List.of("pledges-to", "splits-from", "merges-with", "renamed-to", "allies-with");

    /** A tie with the description that tells it; of mutual ones the smaller name comes first. */
    record Tie(GroupRelation.Kind kind, String subject, String object, ToldEvent event) {

        String key() {
            return kind + " " + subject + " " + object;
        }
    }

    private Ties() {
    }

    static List<Tie> of(ToldArticle article) {
        List<Tie> ties = new ArrayList<>();
        for (ToldEvent e : article.events()) {
            if (e.denied() || e.status() == Status.PLANNED) {
                continue;
            }
            List<Party> agents = e.agents().stream().filter(Party::isGroup).toList();
            List<Party> targets = e.targets().stream().filter(Party::isGroup).toList();
            if (e.type() == EventType.ALLIANCE) {
                alliance(e, agents, targets, ties);
            } else if (e.type() == EventType.ARMED_CLASH) {
                clash(e, agents, targets, ties);
            } else if (OPERATIONS.contains(e.type())) {
                pairs(GroupRelation.Kind.FIGHTS_BESIDE, agents, agents, e, ties);
                pairs(GroupRelation.Kind.FIGHTS_AGAINST, agents, targets, e, ties);
            }
        }
        return ties;
    }

    /** Of a clash both sides are told alike; only two alone are sure to be against each other. */
    private static void clash(ToldEvent e, List<Party> agents, List<Party> targets, List<Tie> ties) {
        if (agents.size() == 2 && targets.isEmpty()) {
            tie(GroupRelation.Kind.FIGHTS_AGAINST, agents.get(0), agents.get(1), e, ties);
        } else {
            pairs(GroupRelation.Kind.FIGHTS_AGAINST, agents, targets, e, ties);
        }
    }

    private static void alliance(ToldEvent e, List<Party> agents, List<Party> targets, List<Tie> ties) {
        Optional<String> told = Optional.empty();
        for (String language : List.of("fr", "en")) {   // the trigger's words belong to one of them
            told = told.or(() -> FusionWords.of(language).first(KINDS, e.words()));
        }
        GroupRelation.Kind kind = GroupRelation.Kind.valueOf(told.orElse("allies-with").toUpperCase(Locale.ROOT).replace('-', '_'));
        if (targets.isEmpty()) {
            pairs(kind.mutual() ? kind : GroupRelation.Kind.ALLIES_WITH, agents, agents, e, ties);
        } else {
            pairs(kind, agents, targets, e, ties);
        }
    }

    private static void pairs(GroupRelation.Kind kind, List<Party> some, List<Party> others, ToldEvent e, List<Tie> ties) {
        for (Party one : some) {
            for (Party other : others) {
                if (some != others || one.iri().compareTo(other.iri()) < 0) {
                    tie(kind, one, other, e, ties);
                }
            }
        }
    }

    private static void tie(GroupRelation.Kind kind, Party one, Party other, ToldEvent e, List<Tie> ties) {
        if (!one.iri().equals(other.iri())) {
            boolean turn = kind.mutual() && one.iri().compareTo(other.iri()) > 0;
            ties.add(new Tie(kind, turn ? other.iri() : one.iri(), turn ? one.iri() : other.iri(), e));
        }
    }
}

package casus.fusion;

import casus.event.EventType;
import casus.event.Status;
import casus.fusion.match.Finding;
import casus.fusion.relation.RangeOfFigures;
import casus.fusion.relation.Relation;
import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldPlace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A happening with the descriptions that are linked to it.
 *
 * @param first       IRI of the description that the event is called after
 * @param label       type, place and date, for people
 * @param time        stated where some description tells a date
 * @param articles    IRIs of the articles that affirm it, or deny it when none affirms it
 * @param originators IRIs of those who first said so, each independent of the others
 * @param credited    agencies that several of its articles credit without sharing passages: agency and articles
 */
public record FusedEvent(String first, EventType type, Status status, String label, Optional<ToldPlace> place, List<Party> agents,
                         List<Party> targets, TimeBounds time, List<String> articles, List<String> originators, List<Link> links,
                         List<Relation> relations, List<RangeOfFigures> ranges, List<Credited> credited) {

    /** @param with the description that the findings compare with; empty for one that nobody else tells */
    public record Link(String description, double score, Optional<String> with, List<Finding> findings, List<String> reasons) {
        public Link {
            Objects.requireNonNull(description);
            Objects.requireNonNull(with);
            findings = List.copyOf(findings);
            reasons = List.copyOf(reasons);
        }
    }

    /** An agency and the articles that credit it. */
    public record Credited(Party agency, List<String> articles) {
        public Credited {
            Objects.requireNonNull(agency);
            articles = List.copyOf(articles);
        }
    }

    public FusedEvent {
        Objects.requireNonNull(first);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(label);
        Objects.requireNonNull(place);
        Objects.requireNonNull(time);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        articles = List.copyOf(articles);
        originators = List.copyOf(originators);
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        ranges = List.copyOf(ranges);
        credited = List.copyOf(credited);
    }
}

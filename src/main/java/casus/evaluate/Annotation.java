package casus.evaluate;

import casus.text.Span;
import java.util.List;

/** What somebody, a person or the program, found in one article, in the shape that is compared. */
public record Annotation(List<Named> mentions, List<Dated> dates, List<Happening> events, List<Said> claims) {

    /** A named mention; the position is null when not given. */
    public record Named(Span span, String type, String entity, Double latitude, Double longitude) {
    }

    /** A time expression; the value is null when unresolved. */
    public record Dated(Span span, String value) {
    }

    /** Somebody in a role: an entity, or words; what is missing is null. */
    public record Role(String entity, Span span) {
    }

    /** A figure; open bounds are null. */
    public record Counted(String kind, Long min, Long max, String victims, Span span) {
    }

    /** An event; place and date are null when untold. */
    public record Happening(String type, String status, List<Span> triggers, String place, String date, List<Role> agents,
                            List<Role> targets, List<Counted> figures) {

        public List<Role> role(String name) {
            return name.equals("agent") ? agents : targets;
        }
    }

    /** A claim with its speakers, the nearest first. */
    public record Said(List<Span> speakers, Span content, String certainty, String polarity) {
    }

    public Annotation {
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}

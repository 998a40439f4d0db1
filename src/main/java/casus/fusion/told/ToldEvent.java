package casus.fusion.told;

import casus.event.EventType;
import casus.event.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A description of an event.
 *
 * @param article  IRI of the article that tells it
 * @param begin    of its first trigger
 * @param words    of that trigger
 * @param sentence in which that trigger stands
 * @param denied   whether nobody affirms it: its status is negated, or each claim of it is a denial
 */
public record ToldEvent(String iri, String article, EventType type, Status status, List<Party> agents, List<Party> targets,
                        Optional<ToldPlace> place, TimeBounds time, List<ToldFigure> figures, int begin, String words, String sentence,
                        boolean denied) {

    public ToldEvent {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(article);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(place);
        Objects.requireNonNull(time);
        Objects.requireNonNull(words);
        Objects.requireNonNull(sentence);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
    }
}

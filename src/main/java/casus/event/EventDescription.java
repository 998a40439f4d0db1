package casus.event;

import casus.mention.Mention;
import casus.text.Span;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One happening as one article tells it.
 *
 * @param triggers   the words that tell it, the clearest first; at least one
 * @param place      the mention of the narrowest place where the text says it happened
 * @param time       when the text says it happened
 * @param rule       name of the trigger entry or construction that found it
 * @param confidence of the extraction, 0 to 1
 */
public record EventDescription(EventType type, Status status, List<Span> triggers, List<Participant> agents, List<Participant> targets,
                               Optional<Mention> place, Optional<TimeExpression> time, List<Figure> figures, String rule,
                                       double confidence) {

    public EventDescription {
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(place);
        Objects.requireNonNull(time);
        Objects.requireNonNull(rule);
        triggers = List.copyOf(triggers);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("an event needs a trigger");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}

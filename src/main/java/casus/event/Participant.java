package casus.event;

import casus.entity.Entity;
import casus.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part in an event: a known entity, or somebody described but not named ("des hommes armés"), who is then an entity of the
 * article.
 *
 * @param span   the words that say it, at the place where the event is told; a pronoun's span when the text uses one
 * @param entity the entity denoted, or empty when unnamed
 */
public record Participant(Span span, Optional<Entity> entity) {

    public Participant {
        Objects.requireNonNull(span);
        Objects.requireNonNull(entity);
    }
}

package casus.mention;

import casus.entity.Entity;
import casus.text.Span;
import java.util.Objects;

/**
 * A span that denotes an entity. A pronoun or description of several ("ces deux milices") gives several mentions over one span.
 *
 * @param rule       name of the rule or gazetteer that found it
 * @param confidence of the extraction, 0 to 1
 */
public record Mention(Span span, Entity entity, MentionKind kind, String rule, double confidence) {

    public Mention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(entity);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(rule);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}

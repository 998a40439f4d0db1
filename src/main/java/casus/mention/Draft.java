package casus.mention;

import casus.entity.Entity;
import casus.text.Span;

/** A mention while names are still being weighed. */
record Draft(Span span, Entity entity, String rule, double confidence) {

    Mention mention() {
        return new Mention(span, entity, MentionKind.NAMED, rule, confidence);
    }
}

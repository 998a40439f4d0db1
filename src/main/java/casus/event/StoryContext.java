package casus.event;

import casus.language.AnalyzedText;
import casus.mention.Mention;
import casus.quantity.Quantity;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Objects;

/** What the steps before have found in a text: the input of the event and claim extractors. */
public record StoryContext(AnalyzedText analysis, List<Mention> mentions, List<TimeExpression> times, List<Quantity> quantities) {

    public StoryContext {
        Objects.requireNonNull(analysis);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
    }
}

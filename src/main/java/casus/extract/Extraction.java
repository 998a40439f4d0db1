package casus.extract;

import casus.article.Article;
import casus.claim.Claim;
import casus.event.EventDescription;
import casus.language.AnalyzedText;
import casus.mention.Mention;
import casus.time.Anchor;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was found in one article.
 *
 * @param analysis the article's sentences and words, for evidence
 */
public record Extraction(Article article, AnalyzedText analysis, Anchor anchor, List<Mention> mentions, List<TimeExpression> times,
                         List<EventDescription> events, List<Claim> claims) {

    public Extraction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(analysis);
        Objects.requireNonNull(anchor);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}

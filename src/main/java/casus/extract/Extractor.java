package casus.extract;

import casus.article.Article;
import casus.claim.Claim;
import casus.claim.ClaimExtractor;
import casus.event.EventDescription;
import casus.event.EventExtractor;
import casus.event.StoryContext;
import casus.knowledge.Knowledge;
import casus.language.AnalyzedText;
import casus.language.LanguageCore;
import casus.language.LanguageCores;
import casus.mention.Coreference;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.mention.NameFinder;
import casus.quantity.Quantity;
import casus.quantity.QuantityExtractor;
import casus.text.Span;
import casus.text.SpanIndex;
import casus.time.ActiveYears;
import casus.time.Anchor;
import casus.time.AnchorFinder;
import casus.time.TimeExpression;
import casus.time.TimeExtractor;
import casus.time.TimeGrammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The extractors of one language in their order: words, names, trees, coreference, time, quantities, events, claims. A pure function:
 * the same article gives the same extraction. Immutable, safe to share between threads.
 */
public final class Extractor {

    private final LanguageCore core;
    private final NameFinder names;
    private final Coreference coreference;
    private final AnchorFinder anchors;
    private final TimeExtractor times;
    private final QuantityExtractor quantities;
    private final EventExtractor events;
    private final ClaimExtractor claims;

    /**
     * @param language a language that {@link LanguageCores#of} knows
     */
    public Extractor(Knowledge knowledge, String language) {
        Objects.requireNonNull(knowledge);
        this.core = LanguageCores.of(language);
        this.names = new NameFinder(knowledge, language);
        this.coreference = new Coreference(language);
        TimeGrammar grammar = TimeGrammar.of(language);
        this.anchors = new AnchorFinder(grammar, activeYears(knowledge));
        this.times = new TimeExtractor(grammar);
        this.quantities = QuantityExtractor.of(language);
        this.events = new EventExtractor(language, knowledge.countries());
        this.claims = new ClaimExtractor(language);
    }

    /** Everything that is found in the article. */
    public Extraction extract(Article article) {
        return extract(article, step -> { });
    }

    /** The same; tells the observer the name of each step when it is done, "start" before the first. */
    public Extraction extract(Article article, Consumer<String> observer) {
        observer.accept("start");
        AnalyzedText tagged = core.tag(article.text());
        observer.accept("words and tags");
        List<Mention> named = names.find(article, tagged);
        observer.accept("names");
        AnalyzedText parsed = core.parse(tagged, outermost(named));
        observer.accept("trees");
        List<Mention> mentions = coreference.resolve(parsed, named);
        observer.accept("coreference");
        Anchor anchor = anchors.find(article, mentions);
        List<TimeExpression> found = times.extract(parsed, anchor);
        SpanIndex<Mention> where = SpanIndex.of(mentions, Mention::span);
        List<TimeExpression> dates = found.stream().filter(t -> !partOfName(t, where)).toList();
        List<Quantity> counted = quantities.extract(parsed, found.stream().map(TimeExpression::span).toList());
        StoryContext story = new StoryContext(parsed, mentions, dates, counted);
        observer.accept("times and quantities");
        List<EventDescription> told = events.extract(story);
        observer.accept("events");
        List<Claim> claimed = claims.extract(story, told);
        observer.accept("claims");
        return new Extraction(article, parsed, anchor, mentions, dates, told, claimed);
    }

    /** The spans of names without those that lie inside another: the parser takes a name for one word. */
    private static List<Span> outermost(List<Mention> named) {
        List<Span> kept = new ArrayList<>();
        named.stream().map(Mention::span).distinct().sorted(Comparator.comparingInt(Span::start).thenComparing(s -> -s.end())).forEach(s -> {
            if (kept.isEmpty() || s.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(s);
            }
        });
        return kept;
    }

    /** «Mouvement du 23 mars» is a name and tells no day. */
    private static boolean partOfName(TimeExpression time, SpanIndex<Mention> mentions) {
        return mentions.overlaps(time.span(), m -> m.kind() == MentionKind.NAMED && m.span().contains(time.span()));
    }

    /** The years in which listed groups bore their names: what makes the date of a header plausible or not. */
    private static ActiveYears activeYears(Knowledge knowledge) {
        return id -> knowledge.actors().get(id).map(a -> new ActiveYears.Years(a.activeFrom(), a.activeUntil()));
    }
}

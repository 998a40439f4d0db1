package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import casus.text.Span;
import casus.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The input of event extraction, indexed by sentence. Immutable after construction. */
final class Story {

    private final StoryContext context;
    private final List<Syntax> sentences;
    private final int headings;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
    private final Map<String, List<DescriptionSpans.Earlier>> uses = new HashMap<>();

    Story(StoryContext context, ClauseWords words) {
        this.context = context;
        for (Mention m : context.mentions()) {
            sentenceOf(m.span()).ifPresent(i -> mentions.computeIfAbsent(i, k -> new ArrayList<>()).add(m));
        }
        for (TimeExpression t : context.times()) {
            sentenceOf(t.span()).ifPresent(i -> times.computeIfAbsent(i, k -> new ArrayList<>()).add(t));
        }
        mentions.values().forEach(list -> list.sort(Comparator.comparing(Mention::span)));
        this.sentences = context.analysis().sentences().stream().map(s -> new Syntax(TreeRepairs.mend(Restrictions.mend(s, words), spans(s.index())), words)).toList();
        this.headings = countHeadings();
        for (Syntax s : sentences) {
            for (Token t : s.tokens()) {
                uses.computeIfAbsent(t.form().toLowerCase(Locale.ROOT), k -> new ArrayList<>(2)).add(new DescriptionSpans.Earlier(s, t));
            }
        }
    }

    private int countHeadings() {
        int n = 0;
        while (n < sentences.size() && heading(sentences.get(n))) {
            n++;
        }
        return n;
    }

    private List<Span> spans(int sentence) {
        return times.getOrDefault(sentence, List.of()).stream().map(TimeExpression::span).toList();
    }

    StoryContext context() {
        return context;
    }

    String text() {
        return context.analysis().text();
    }

    List<Syntax> sentences() {
        return sentences;
    }

    List<Mention> mentions(Syntax syntax) {
        return mentions.getOrDefault(syntax.index(), List.of());
    }

    List<TimeExpression> times(Syntax syntax) {
        return times.getOrDefault(syntax.index(), List.of());
    }

    /** Mentions whose span covers the token. */
    List<Mention> at(Syntax syntax, Token token) {
        return mentions(syntax).stream().filter(m -> m.span().overlaps(token.span())).toList();
    }

    /** The mention of a place that covers the token. */
    Optional<Mention> placeAt(Syntax syntax, Token token) {
        return at(syntax, token).stream().filter(m -> m.entity().type() == EntityType.PLACE).findFirst();
    }

    /** Mentions of armed groups, organizations and persons that cover the token. */
    List<Mention> actorsAt(Syntax syntax, Token token) {
        return at(syntax, token).stream().filter(m -> m.entity().type() != EntityType.PLACE).toList();
    }

    /** Whether a sentence is a heading: it ends without a full stop. */
    boolean heading(Syntax syntax) {
        List<Token> tokens = syntax.tokens();
        return tokens.isEmpty() || ".!?…\"»".indexOf(tokens.get(tokens.size() - 1).form().charAt(0)) < 0;
    }

    /** Where a word stands, given in small letters, in order of the text. */
    List<DescriptionSpans.Earlier> uses(String form) {
        return uses.getOrDefault(form, List.of());
    }

    /** How many headings stand above the text. */
    int headings() {
        return headings;
    }

    /** Whether a noun begins at this index of the text. */
    boolean nounAt(int index) {
        return context.analysis().sentenceAt(index).stream().flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.span().start() == index && t.is("NOUN"));
    }

    private Optional<Integer> sentenceOf(Span span) {
        return context.analysis().sentenceAt(span.start()).map(s -> s.index());
    }
}

package casus.event;

import casus.language.Token;
import casus.text.Span;
import java.util.Locale;

/**
 * The words that stand for somebody who has no name. A definite description takes up the first one with the same noun ("des assaillants …
 * les assaillants"), so that one actor of the article has one span.
 */
final class DescriptionSpans {

    private final ClauseWords words;

    DescriptionSpans(ClauseWords words) {
        this.words = words;
    }

    Span of(Story story, Syntax syntax, Token head) {
        boolean definite = syntax.children(head).stream().anyMatch(c -> words.is(c, "definite") || words.is(c, "demonstrative"));
        if (definite) {
            for (Syntax earlier : story.sentences().subList(0, syntax.index())) {
                for (Token t : earlier.tokens()) {
                    if (t.is(head.upos()) && t.form().toLowerCase(Locale.ROOT).equals(head.form().toLowerCase(Locale.ROOT))
                            && story.at(earlier, t).isEmpty()) {
                        return earlier.phrase(t);
                    }
                }
            }
        }
        return syntax.phrase(head);
    }
}

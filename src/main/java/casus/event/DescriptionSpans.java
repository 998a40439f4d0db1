package casus.event;

import casus.language.Token;
import casus.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that stand for somebody who has no name. A definite description takes up the first one with the same noun ("des assaillants …
 * les assaillants"), so that one actor of the article has one span.
 */
final class DescriptionSpans {

    private final ClauseWords words;

    DescriptionSpans(ClauseWords words) {
        this.words = words;
    }

    /** A noun met before in its sentence. */
    record Earlier(Syntax syntax, Token head) {
    }

    Span of(Story story, Syntax syntax, Token head) {
        return earlier(story, syntax, head).map(e -> e.syntax().phrase(e.head())).orElseGet(() -> told(story, syntax, head));
    }

    /** The whole phrase, or the place where the text has its words before. */
    private static Span told(Story story, Syntax syntax, Token head) {
        Span core = core(syntax, head);
        Span first = first(story, core, head);
        return first.equals(core) ? syntax.phrase(head) : first;
    }

    /** The words of the phrase behind its article and its number: those by which the text may have named the same people before. */
    private static Span core(Syntax syntax, Token head) {
        Span phrase = syntax.phrase(head);
        int start = phrase.start();
        for (Token t : syntax.within(phrase)) {
            boolean counts = t.is("DET") || t.is("NUM") || t.is("ADP") || Syntax.relates(t, "nummod");
            if (!counts || t.equals(head)) {
                start = t.span().start();
                break;
            }
        }
        return new Span(start, phrase.end());
    }

    /** Where the text has these words first, as a noun: one actor of the article, told in the same words, has one span. */
    private static Span first(Story story, Span span, Token head) {
        String said = span.of(story.text());
        int inside = head.span().start() - span.start();
        int at = story.text().indexOf(said);
        while (at < span.start() && !(whole(story.text(), at, said.length()) && story.nounAt(at + inside))) {
            at = story.text().indexOf(said, at + 1);
        }
        return new Span(at, at + said.length());
    }

    private static boolean whole(String text, int at, int length) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + length == text.length() || !Character.isLetterOrDigit(text.charAt(at + length)));
    }

    /** The first use of the noun that a definite description takes up; never a counted few, who need not be all. */
    Optional<Earlier> earlier(Story story, Syntax syntax, Token head) {
        if (syntax.children(head).stream().noneMatch(c -> words.is(c, "definite") || words.is(c, "demonstrative"))) {
            return Optional.empty();
        }
        String form = head.form().toLowerCase(Locale.ROOT);
        return story.uses(form).stream().takeWhile(e -> e.syntax().index() < syntax.index())
                .filter(e -> e.head().is(head.upos()) && story.at(e.syntax(), e.head()).isEmpty()
                        && !e.syntax().hasChild(e.head(), "nummod"))
                .findFirst();
    }

    /** Whether the adjective sets people beside a group without making them part of it: "milices proches de X". */
    boolean akin(Token adjective) {
        return words.is(adjective, "akin");
    }

    /** Whether such an adjective stands between a noun and its complement. */
    boolean onlyAkin(Syntax syntax, Token head, Token complement) {
        return syntax.tokens().subList(Math.min(head.index() + 1, complement.index()), complement.index()).stream().anyMatch(this::akin);
    }
}

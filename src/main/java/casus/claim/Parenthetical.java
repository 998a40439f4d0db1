package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.List;
import java.util.Optional;

/** What is said beside a verb of saying that stands apart: «…, a dit X», «X a déclaré : « … »». */
final class Parenthetical {

    private static final int NEXT_SENTENCE = 3;

    private final Sentence s;
    private final Contents contents;
    private final ClaimWords words;

    Parenthetical(Sentence s, Contents contents, ClaimWords words) {
        this.words = words;
        this.s = s;
        this.contents = contents;
    }

    /** A verb right behind a quotation: «…", said X». */
    static boolean behindQuote(Sentence s, Token verb) {
        return verb.index() > 0 && endsQuote(s.token(verb.index() - 1));
    }

    List<Span> said(Token verb, Token speaker) {
        int groupStart = groupStart(verb, speaker);
        boolean apart = groupStart > 0 && separator(s.token(groupStart - 1));
        boolean inverted = Subjects.inverted(speaker, verb);
        boolean behindClause = words.is("parenthetical", "subject-verb") && clauseBefore(groupStart) && !opensClause(verb);
        if (apart && (inverted || endsQuote(s.token(groupStart - 1)) || behindClause)) {
            List<Span> before = contents.said(new Span(s.span().start(), s.token(groupStart - 1).span().start()));
            if (!before.isEmpty()) {
                return before;
            }
        }
        return quoteBeside(verb);
    }

    /** Something before that can be what is said. */
    private boolean clauseBefore(int end) {
        return s.tokens().subList(0, end).stream().anyMatch(t -> t.has("VerbForm=Fin") || t.is("VERB") && t.has("Tense=Past"));
    }

    /** What is said follows the verb. */
    private boolean opensClause(Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.relation().equals("ccomp") && c.index() > verb.index());
    }

    /** First token of the verb group with what leans on it, and with the speaker when it comes first. */
    private int groupStart(Token verb, Token speaker) {
        int first = verb.index();
        while (first > 0 && leans(s.token(first - 1), verb)) {
            first--;
        }
        if (speaker.index() < first) {
            first = speaker.index();
            while (first > 0 && s.token(first - 1).head() == speaker.index() && !s.token(first - 1).is("PUNCT")) {
                first--;
            }
        }
        return first;
    }

    private static boolean leans(Token t, Token verb) {
        return t.is("AUX") || t.is("ADV") || t.is("PRON") && t.head() == verb.index();
    }

    private static boolean separator(Token t) {
        return ",;–—-".contains(t.form()) || endsQuote(t);
    }

    private static boolean endsQuote(Token t) {
        return "»\"”".contains(t.form());
    }

    /**
     * A quotation that begins behind the verb in its sentence, or right after it when the sentence ends with a colon, or else the last
     * one before
     * the verb.
     */
    private List<Span> quoteBeside(Token verb) {
        int at = verb.span().start();
        boolean colon = s.token(s.size() - 1).form().equals(":");
        int limit = colon ? s.span().end() + NEXT_SENTENCE : s.span().end();
        Optional<Quote> behind = contents.quotes().stream()
                .filter(q -> contents.statement(q) && q.outer().start() > at && q.outer().start() <= limit).findFirst();
        Optional<Quote> before = contents.quotes().stream().filter(q -> contents.statement(q) && q.outer().end() <= at
                && q.outer().end() > s.span().start()).reduce((a, b) -> b);
        List<Span> line = colon && behind.isEmpty() && before.isEmpty() ? contents.lineAfter(s.span().end()) : List.of();
        return behind.or(() -> before).map(contents::sentences).orElse(line);
    }
}

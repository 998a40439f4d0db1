package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Media for which somebody speaks («ont assuré pour le journal X»): they pass the words on. A mere addressee («a déclaré à l'AFP») is
 * no link of
 * the chain.
 */
final class MediaRelays {

    private static final Set<String> MEDIA = Set.of("media", "agency");

    private final SpanIndex<Mention> mentions;
    private final ReportingLexicon lexicon;

    MediaRelays(SpanIndex<Mention> mentions, ReportingLexicon lexicon) {
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    List<Attribution> relays(Sentence s, List<Attribution> byVerb) {
        List<Attribution> relays = new ArrayList<>();
        for (Attribution a : byVerb) {
            Optional<Token> medium = s.tokens().stream().filter(t -> t.span().start() > a.cue().start() && media(t)
                    && !a.contents().stream().anyMatch(c -> c.overlaps(t.span()))).findFirst();
            medium.map(t -> top(s, t)).filter(t -> Trees.child(s, t, "case").filter(c -> lexicon.relays(c.lemma())).isPresent())
                    .ifPresent(t -> relays.add(new Attribution(s, t, Trees.child(s, t, "case").orElseThrow().span(), a.contents(),
                            a.certainty(),
                            a.polarity(), true, "verb-medium")));
        }
        return relays;
    }

    private boolean media(Token t) {
        return mentions.overlaps(t.span(), m -> m.kind() == MentionKind.NAMED && MEDIA.contains(m.entity().kind()));
    }

    /** The noun that the name hangs on («le journal X»). */
    private static Token top(Sentence s, Token name) {
        Token top = name;
        while (Trees.child(s, top, "case").isEmpty() && top.head() >= 0 && (s.token(top.head()).is("NOUN")
                || s.token(top.head()).is("PROPN"))) {
            top = s.token(top.head());
        }
        return top;
    }
}

package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Attributions by a verb: «X affirme que …», «…, a dit X», «X a déclaré : « … »», «X dit avoir …», «X fait état de …». */
final class VerbAttributions {

    private final ReportingLexicon lexicon;
    private final ClaimWords words;
    private final SpeakerChoice choice;
    private final SpeakerPhrases speakers;

    VerbAttributions(ReportingLexicon lexicon, SpeakerChoice choice, SpeakerPhrases speakers) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.choice = choice;
        this.speakers = speakers;
    }

    /**
     * @param telling spans of triggers and figures: a noun phrase is reported only when it tells an event
     */
    List<Attribution> find(Sentence s, Contents contents, SpanIndex<Span> telling) {
        List<Attribution> found = new ArrayList<>();
        for (Token word : s.tokens()) {
            boolean causative = word.relation().equals("aux:caus");   // «a fait savoir»: the tree takes «savoir» for the verb
            Token verb = causative ? s.token(word.head()) : word;
            if (!verb.is("VERB") || contents.quoted(verb.span().start())) {
                continue;
            }
            for (ReportingVerb entry : lexicon.verbs(word.lemma())) {
                Optional<Attribution> a = fixedWords(s, word, entry, contents).flatMap(last -> attribution(s, verb, last, entry, contents,
                        telling));
                if (a.isPresent()) {
                    found.add(a.get());
                    break;
                }
            }
        }
        return found;
    }

    /** The last fixed word of a multi-word verb, the verb itself when it has none. */
    private static Optional<Token> fixedWords(Sentence s, Token verb, ReportingVerb entry, Contents contents) {
        Token last = verb;
        int at = verb.index() + 1;
        for (String word : entry.words()) {
            int limit = Math.min(at + 3, s.size());
            while (at < limit && !s.token(at).lemma().equals(word) && !contents.surface(s.token(at)).equals(word)
                    && !s.token(at).form().equalsIgnoreCase(word)) {
                at++;
            }
            if (at >= limit) {
                return Optional.empty();
            }
            last = s.token(at++);
        }
        return Optional.of(last);
    }

    private Optional<Attribution> attribution(Sentence s, Token verb, Token last, ReportingVerb entry, Contents contents,
            SpanIndex<Span> telling) {
        Optional<Token> speaker = choice.of(s, verb, entry);
        boolean refused = Negation.of(words, s, verb) && !entry.frames().contains("negated");
        if (speaker.isEmpty() || refused) {
            return Optional.empty();
        }
        Span cue = cue(s, verb, last);
        Set<String> frames = entry.frames();
        List<Span> said = frames.contains("that") ? clause(s, last.is("VERB") ? last : verb, contents) : List.of();
        if (said.isEmpty() && frames.contains("clause") && !Parenthetical.behindQuote(s, verb)) {
            said = bareClause(s, verb, contents);
        }
        String rule = "verb-that";
        if (said.isEmpty() && (frames.contains("inf") || frames.contains("ger")) || said.isEmpty() && frames.contains("of")) {
            said = infinitive(s, verb, frames.contains("of"), contents);
            rule = "verb-infinitive";
        }
        boolean noun = frames.contains("np") && speakers.known(s, speaker.get()) && !SpeakerChoice.apart(s, verb);
        if (said.isEmpty() && noun) {
            said = new ReportedNoun(s, contents, telling, words).said(verb, last, speaker.get());
            rule = "verb-noun";
        }
        boolean describing = verb.relation().startsWith("acl") && verb.has("VerbForm=Part") && verb.has("Tense=Past")
                && Trees.child(s, verb, "aux", "aux:pass").isEmpty();   // «un communiqué publié …»
        if (said.isEmpty() && frames.contains("quote") && !describing) {
            said = new Parenthetical(s, contents, words).said(verb, speaker.get());
            rule = "verb-quote";
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean hearsay = verb.has("Mood=Cnd") || Trees.child(s, verb, "aux").filter(a -> a.has("Mood=Cnd")).isPresent();
        return Optional.of(new Attribution(s, speaker.get(), cue, said, hearsay ? Claim.Certainty.POSSIBLE : entry.certainty(),
                entry.polarity(), entry.relayed(), rule));
    }

    private static Span cue(Sentence s, Token verb, Token last) {
        Token first = verb;
        while (first.index() > 0 && s.token(first.index() - 1).head() == verb.index()
                && s.token(first.index() - 1).relation().startsWith("aux")) {
            first = s.token(first.index() - 1);
        }
        return first.span().cover(last.span());
    }

    /** That-clauses, one span for each clause that has a «que» of its own. */
    private List<Span> clause(Sentence s, Token verb, Contents contents) {
        List<Span> said = new ArrayList<>();
        for (Token child : s.children(verb)) {
            if (child.relation().equals("ccomp") && child.index() > verb.index()) {
                collect(s, child, contents, said);
            }
        }
        if (said.isEmpty()) {
            that(s, verb).ifPresent(q -> said.addAll(contents.said(new Span(q.span().end(), s.span().end()))));
        }
        return said;
    }

    /** «said ten were killed»: a clause behind the verb that no conjunction opens, up to its own end or that of those joined to it. */
    private static List<Span> bareClause(Sentence s, Token verb, Contents contents) {
        for (Token child : s.children(verb)) {
            boolean finite = child.has("VerbForm=Fin") || s.children(child).stream().anyMatch(c -> c.has("VerbForm=Fin")
                    && (c.relation().startsWith("aux") || c.relation().equals("cop")));
            if (child.relation().equals("ccomp") && child.index() > verb.index() && finite) {
                Span run = Trees.run(s, Trees.subtree(s, child, t -> true), child);
                Optional<Token> next = s.tokens().stream().filter(t -> t.span().start() >= run.end()).findFirst();
                boolean goesOn = next.filter(t -> !t.is("PUNCT")).isPresent();   // «ten were killed and | five hurt»
                return contents.said(new Span(Math.max(run.start(), verb.span().end()), goesOn ? s.span().end() : run.end()));
            }
        }
        return List.of();
    }

    private void collect(Sentence s, Token clause, Contents contents, List<Span> said) {
        Optional<Token> mark = Trees.child(s, clause, "mark").filter(this::isThat);
        if (mark.isEmpty()) {
            return;
        }
        List<Token> others = s.children(clause).stream().filter(c -> c.relation().equals("conj") && c.index() > clause.index()
                && Trees.child(s, c, "mark").filter(this::isThat).isPresent()).toList();
        Span all = Trees.run(s, Trees.subtree(s, clause, t -> others.stream().noneMatch(o -> o.index() == t.index())), clause);
        int end = others.isEmpty() ? all.end() : Math.min(all.end(), Trees.child(s, others.get(0), "mark").orElseThrow().span().start());
        if (mark.get().span().end() < end) {
            Span clauseWords = new Span(mark.get().span().end(), end);
            said.addAll(contents.said(others.isEmpty() ? whole(s, clauseWords) : clauseWords));
        }
        others.forEach(o -> collect(s, o, contents, said));
    }

    /** A clause without its verb («qu'à l'issue des combats, « … »») goes on to the end of the sentence. */
    private static Span whole(Sentence s, Span clause) {
        boolean verb = s.tokens().stream().anyMatch(t -> clause.contains(t.span()) && (t.is("VERB") || t.is("AUX")));
        boolean open = s.tokens().stream().filter(t -> t.span().start() >= clause.end()).noneMatch(t -> t.has("VerbForm=Fin") || t.is("SCONJ")
                || t.is("ADP") && t.index() > 0 && s.token(t.index() - 1).form().equals(","));
        return verb && !open ? clause : new Span(clause.start(), s.span().end());
    }

    /** A «que» right behind the verb, or behind an indirect object, when the tree has no clause for it. */
    private Optional<Token> that(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(verb.index() + 8, s.size()); i++) {
            Token t = s.token(i);
            boolean rightBehind = i == verb.index() + 1 && !Negation.of(words, s, verb) && Trees.child(s, verb, "advmod")
                    .filter(x -> words.is("negation", x.form())).isEmpty();
            if (isThat(t) && (t.is("SCONJ") || rightBehind)) {
                return Optional.of(t);
            }
            if (t.is("VERB") || t.form().equals(".") || t.form().equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isThat(Token t) {
        return words.is("that", t.form());
    }

    private List<Span> infinitive(Sentence s, Token verb, boolean withPreposition, Contents contents) {
        for (Token child : s.children(verb)) {
            boolean clause = child.relation().equals("xcomp") || child.relation().equals("ccomp") || withPreposition
                    && (child.relation().startsWith("obl") || child.relation().startsWith("advcl"));
            boolean gerund = Stream.concat(Stream.of(child), s.children(child).stream().filter(c -> c.relation().startsWith("aux")))
                    .anyMatch(c -> c.has("VerbForm=Ger") || c.has("VerbForm=Part") && c.has("Tense=Pres"));   // «of having bombed»
            if (clause && child.index() > verb.index() && (infinitive(s, child) || gerund)) {
                Span run = Trees.run(s, Trees.subtree(s, child, t -> true), child);
                return contents.said(new Span(Math.max(run.start(), verb.span().end()), run.end()));
            }
        }
        return withPreposition ? List.of() : bareInfinitive(s, verb).map(t -> contents.said(new Span(t.span().start(),
                s.span().end()))).orElse(List.of());
    }

    /**
     * «a affirmé mercredi avoir tué …»: an infinitive behind the verb with nothing but times and adverbs between, when the tree has
     * none.
     */
    private static Optional<Token> bareInfinitive(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(verb.index() + 7, s.size()); i++) {
            Token t = s.token(i);
            if ((t.is("VERB") || t.is("AUX")) && t.has("VerbForm=Inf")) {
                return Optional.of(t);
            }
            if (t.is("ADP") || t.is("VERB") || t.is("AUX") || t.is("SCONJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean infinitive(Sentence s, Token t) {
        return t.has("VerbForm=Inf") || Trees.child(s, t, "aux", "aux:pass").filter(a -> a.has("VerbForm=Inf")).isPresent();
    }
}

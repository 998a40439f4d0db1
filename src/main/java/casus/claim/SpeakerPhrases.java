package casus.claim;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.text.Span;
import casus.text.SpanIndex;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun phrase that names a speaker, whom it denotes, and what interest speaks. Immutable, for one text. */
final class SpeakerPhrases {

    private static final int LONGEST = 220;
    /** Relations of nouns to the noun behind them that they describe. */
    private static final Set<String> BEFORE_HEAD = Set.of("compound", "nmod:poss", "amod");

    private final ReportingLexicon lexicon;
    private final SpanIndex<Mention> mentions;

    SpeakerPhrases(ReportingLexicon lexicon, SpanIndex<Mention> mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** The head of the noun phrase that begins at this position, or null when none does. */
    Token headAfter(Sentence s, int position) {
        for (int i = position; i < Math.min(position + 6, s.size()); i++) {
            Token t = s.token(i);
            if (t.is("NOUN") || t.is("PROPN") || t.is("PRON")) {
                return nominalTop(s, t, position);
            }
            if (t.is("VERB") && t.has("VerbForm=Fin") || t.is("PUNCT") && !"«\"“'".contains(t.form())) {
                return null;
            }
        }
        return null;
    }

    /** «un bilan de l'AFP», «un bilan fourni par la police», but not «des bilans rapportés à l'AFP». */
    private boolean from(Sentence s, Token t) {
        return Trees.child(s, t, "case").filter(c -> lexicon.words().is("from", c.lemma())).isPresent();
    }

    /** «un théoricien connu sous le nom de X»: the participle leads to the speaker's name. */
    private boolean namesSomebody(Sentence s, Token clause) {
        return clause.has("VerbForm=Part") && s.tokens().stream().anyMatch(t -> Trees.dominates(s, clause, t) && mentions
                .overlaps(t.span(), m -> m.kind() == MentionKind.NAMED && m.entity().type() == EntityType.PERSON));
    }

    ClaimWords words() {
        return lexicon.words();
    }

    /** «celui-ci», «ces derniers»: a pronoun for the noun named last. */
    boolean latter(Token pronoun) {
        return lexicon.words().is("latter", pronoun.form()) || lexicon.words().is("latter", pronoun.lemma());
    }

    /** The nearest noun before the pronoun in its sentence that speaks, which «celui-ci» and «ces derniers» mean. */
    Optional<Token> nearestSpeakerBefore(Sentence s, int position) {
        return s.tokens().subList(0, position).stream().filter(t -> t.is("NOUN") && lexicon.speaksFor(t.lemma())
                || t.is("PROPN") && canSpeak(s, t) && known(s, t)).reduce((a, b) -> b).filter(t -> !lexicon.mute(t.lemma()));
    }

    /** A person's name that stands right before this position, a comma apart at most. */
    Optional<Token> personBefore(Sentence s, int position) {
        int last = position - 1 >= 0 && s.token(position - 1).form().equals(",") ? position - 2 : position - 1;
        return last < 0 ? Optional.empty() : mentions.overlapping(s.token(last).span()).stream()
                .filter(m -> m.kind() == MentionKind.NAMED && m.entity().type() == EntityType.PERSON).findFirst()
                .flatMap(m -> s.tokens().stream().filter(t -> m.span().contains(t.span())).findFirst());
    }

    /** Whether this can be a speaker at all: everything but times, places that do not act, and numbers told as a source. */
    boolean canSpeak(Sentence s, Token head) {
        return !lexicon.mute(head.lemma()) && !mentions.overlaps(head.span(), m -> m.entity().type() == EntityType.PLACE);
    }

    /** Whether the head is known as a speaker: by a mention, as a pronoun, or by its noun. */
    boolean known(Sentence s, Token head) {
        return head.is("PRON") || head.is("PROPN") || latter(head) || lexicon.speaksFor(head.lemma())
                || mentions.overlaps(head.span(), m -> m.entity().type() != EntityType.PLACE);
    }

    /** The speaker in this phrase: its head, or for reports and tolls («un bilan de l'AFP») whom they come from. */
    Optional<Token> source(Sentence s, Token head) {
        if (!lexicon.mute(head.lemma()) || s.children(head).stream().anyMatch(t -> lexicon.words().is("official", t.lemma()))) {
            return Optional.of(head);
        }
        return s.tokens().stream().filter(t -> t.index() != head.index() && Trees.dominates(s, head, t) && known(s, t)
                && !t.is("PRON") && from(s, t)
                && !lexicon.mute(t.lemma()) && canSpeak(s, t)).findFirst();
    }

    /** The words of the speaker's phrase: without clauses that describe the speaker, and not past the phrase's own run. */
    Span span(Sentence s, Token head) {
        BitSet members = Trees.subtree(s, head, t -> !(t.relation().startsWith("acl") && !namesSomebody(s, t))
                && !t.relation().equals("parataxis")
                && !t.relation().equals("advcl") && !t.relation().equals("ccomp") && !t.relation().equals("cop")
                        && !t.relation().startsWith("nsubj")
                && !(t.relation().equals("case") && t.head() == head.index()) && !(t.is("PUNCT") && !joins(s, t)));
        Span run = Trees.run(s, members, head);
        Span words = run.length() <= LONGEST ? run : head.span();
        Optional<Token> first = s.tokens().stream().filter(t -> t.span().start() == words.start()).findFirst();
        boolean mark = first.filter(t -> t.is("PUNCT") && t.index() + 1 < s.size() && t.index() < head.index()).isPresent();
        return mark ? new Span(s.token(first.get().index() + 1).span().start(), words.end()) : words;
    }


    /** Whom the phrase denotes: a person it names, else who its head denotes, else the body it belongs to. */
    Optional<Entity> entity(Sentence s, Token head) {
        Span phrase = span(s, head);
        List<Token> appositions = s.children(head).stream().filter(t -> t.relation().equals("appos")).toList();
        Span around = appositions.stream().map(Token::span).reduce(phrase.cover(head.span()), Span::cover);
        List<Mention> inside = mentions.overlapping(around).stream().filter(m -> phrase.contains(m.span()) || m.span().overlaps(head.span())
                || appositions.stream().anyMatch(t -> t.span().overlaps(m.span()))).toList();
        Optional<Mention> person = inside.stream().filter(m -> m.entity().type() == EntityType.PERSON
                && m.kind() == MentionKind.NAMED).findFirst();
        Optional<Mention> own = inside.stream().filter(m -> m.span().overlaps(head.span())).findFirst();
        Optional<Mention> body = inside.stream()
                .filter(m -> m.entity().type() == EntityType.ORGANIZATION || m.entity().type() == EntityType.GROUP)
                .min(Comparator.comparing(Mention::span));
        boolean spokesman = lexicon.speaksFor(head.lemma());
        return person.or(() -> own.filter(m -> m.entity().type() != EntityType.PLACE)).or(() -> spokesman ? body : Optional.empty())
                .map(Mention::entity);
    }

    Speaker speaker(Attribution a) {
        Optional<Entity> entity = entity(a.sentence(), a.speaker());
        return new Speaker(span(a.sentence(), a.speaker()), entity, a.cue(), interest(a.speaker(), entity));
    }

    private Speaker.Interest interest(Token head, Optional<Entity> entity) {
        if (entity.isPresent()) {
            Entity e = entity.get();
            Optional<Speaker.Interest> byKind = switch (e.kind()) {
                case "media", "agency" -> Optional.of(Speaker.Interest.MEDIA);
                case "monitor", "ngo" -> Optional.of(Speaker.Interest.MONITOR);
                case "un", "international", "peacekeeping" -> Optional.of(Speaker.Interest.INTERNATIONAL);
                case "ministry", "government" -> Optional.of(Speaker.Interest.OFFICIAL);
                default -> e.type() == EntityType.GROUP ? Optional.of(Speaker.Interest.BELLIGERENT) : Optional.empty();
            };
            if (byKind.isPresent()) {
                return byKind.get();
            }
        }
        return lexicon.interest(head.lemma()).orElse(entity.isPresent() ? Speaker.Interest.UNKNOWN : Speaker.Interest.UNNAMED);
    }

    /** The noun that governs this one inside the phrase ("porte-parole" for the name that follows it), not one before the phrase. */
    private static Token nominalTop(Sentence s, Token t, int position) {
        Token top = t;
        for (int i = 0; i < 4 && top.head() >= position && top.head() < top.index(); i++) {
            Token head = s.token(top.head());
            if (!(head.is("NOUN") || head.is("PROPN") || head.is("ADJ") || head.is("PRON"))) {
                break;
            }
            top = head;
        }
        for (int i = 0; i < 4 && top.head() > top.index() && BEFORE_HEAD.contains(top.relation()); i++) {
            top = s.token(top.head());   // «army spokesman X», «the governor's spokesman X»
        }
        return top;
    }

    /** Commas before an apposition and marks round an acronym belong to the phrase. */
    private static boolean joins(Sentence s, Token punctuation) {
        return "-()'’\"«».".contains(punctuation.form());
    }
}

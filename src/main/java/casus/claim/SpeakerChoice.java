package casus.claim;

import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import java.util.Optional;

/**
 * Who speaks in a verb of saying: by the tree, by position when the verb stands apart, or in a complement («apprend-on de source
 * militaire»).
 */
final class SpeakerChoice {

    private static final int NEAR = 3;

    private final ReportingLexicon lexicon;
    private final ClaimWords words;
    private final SubjectByPosition position;
    private final SpeakerPhrases speakers;

    SpeakerChoice(ReportingLexicon lexicon, SubjectByPosition position, SpeakerPhrases speakers) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.position = position;
        this.speakers = speakers;
    }

    Optional<Token> of(Sentence s, Token verb, ReportingVerb entry) {
        if (entry.frames().contains("from")) {
            Optional<Token> informant = informant(s, verb);
            if (informant.isPresent()) {
                return informant;
            }
        }
        Optional<Token> byTree = Subjects.of(words, s, verb).map(t -> antecedent(s, t)).flatMap(t -> speakers.source(s, t))
                .filter(t -> possible(s, t)).map(t -> described(s, verb, t));
        boolean apart = apart(s, verb);
        boolean governs = entry.frames().contains("clause") && !Parenthetical.behindQuote(s, verb) && s.children(verb).stream()
                .anyMatch(c -> c.relation().equals("ccomp") && c.index() > verb.index());
        if (apart && governs) {
            return byTree.or(() -> opening(s, verb));
        }
        if (apart && entry.frames().contains("hearer")) {
            return byTree.or(() -> before(s, verb)).or(() -> opening(s, verb));   // «X, the mayor, told Reuters»
        }
        if (apart) {
            Optional<Token> behind = position.behind(s, verb).filter(t -> possible(s, t));
            boolean treeAgrees = byTree.isPresent() && byTree.get().index() > verb.index()
                    && (behind.isEmpty() || byTree.get().index() <= behind.get().index());
            return behind.isPresent() && !treeAgrees ? behind : byTree.or(() -> behind).or(() -> impersonal(s, verb));
        }
        Optional<Token> told = byTree.or(() -> before(s, verb)).or(() -> impersonal(s, verb));
        return told.isEmpty() && entry.frames().contains("clause") ? phraseBefore(s, verb) : told;
    }

    /** «Le message de X, un groupe armé, a évoqué …»: an apposition between commas that the tree took for the subject. */
    private Token described(Sentence s, Token verb, Token subject) {
        int start = subject.index();
        while (start > 0 && (s.token(start - 1).is("DET") || s.token(start - 1).is("ADJ")) && s.token(start - 1).head() == subject.index()) {
            start--;
        }
        int first = groupStart(s, verb);
        boolean between = subject.is("NOUN") && start > 1 && s.token(start - 1).form().equals(",") && first > subject.index()
                && s.token(first - 1).form().equals(",");
        int end = start;
        return !between ? subject : s.children(verb).stream().filter(t -> t.index() < end && (t.is("NOUN") || t.is("PROPN"))
                && Trees.child(s, t, "case").isEmpty() && possible(s, t)).findFirst().orElse(subject);
    }

    /** A relative pronoun left for subject stands for the nearest noun before it. */
    private Token antecedent(Sentence s, Token subject) {
        if (subject.is("PRON") && words.is("relative", subject.lemma())) {
            for (int i = subject.index() - 1; i >= 0; i--) {
                Token t = s.token(i);
                if (t.is("NOUN")) {
                    boolean inside = t.relation().equals("nmod") && t.head() >= 0 && t.head() < t.index() && s.token(t.head()).is("NOUN");
                    return inside ? s.token(t.head()) : t;
                }
                if (t.is("PROPN")) {
                    return t.relation().startsWith("flat") && t.head() >= 0 ? s.token(t.head()) : t;
                }
                if (t.is("VERB")) {
                    return subject;
                }
            }
        }
        return subject;
    }

    /** The noun phrase that fills the clause up to the verb, when the tree gives the verb no subject: «but an activist in the area said». */
    private Optional<Token> phraseBefore(Sentence s, Token verb) {
        int from = verb.index() - 1;
        while (from >= 0 && !s.token(from).is("PUNCT") && !s.token(from).is("CCONJ") && !s.token(from).is("SCONJ")
                && !s.token(from).has("VerbForm=Fin")) {
            from--;
        }
        Token head = speakers.headAfter(s, from + 1);
        return Optional.ofNullable(head).filter(h -> h.index() < verb.index() && possible(s, h) && speakers.known(s, h));
    }

    /** «X, who lives in Y, said …»: the noun phrase that opens the sentence, a comma before the verb. */
    private Optional<Token> opening(Sentence s, Token verb) {
        Token head = speakers.headAfter(s, 0);
        return Optional.ofNullable(head).filter(h -> h.index() < verb.index() && possible(s, h) && speakers.known(s, h));
    }

    /** A noun that cannot speak is none, nor is a pronoun for things. */
    private boolean possible(Sentence s, Token t) {
        return !words.is("nobody", t.form()) && !t.is("NUM") && !t.is("VERB") && (!t.is("ADJ") || speakers.latter(t)) && !position.isTime(t)
                && speakers.canSpeak(s, t);
    }

    /** The verb group follows a comma or a closing quotation mark behind something said, its subject behind it. */
    static boolean apart(Sentence s, Token verb) {
        boolean participle = verb.has("VerbForm=Part") && (verb.has("Tense=Pres") || Trees.child(s, verb, "aux", "aux:pass").isEmpty());
        boolean suffered = Trees.child(s, verb, "aux:pass").isPresent() && Trees.child(s, verb, "expl", "expl:subj", "nsubj").isEmpty();
        if (participle || suffered) {
            return false;
        }
        int first = groupStart(s, verb);
        return first > 0 && ",;–—-»\"”".contains(s.token(first - 1).form()) && saidBefore(s, first);
    }

    private static int groupStart(Sentence s, Token verb) {
        int first = verb.index();
        while (first > 0 && (s.token(first - 1).is("AUX") || s.token(first - 1).is("ADV") || s.token(first - 1).is("PRON")
                && s.token(first - 1).head() == verb.index() && !s.token(first - 1).relation().startsWith("nsubj"))) {
            first--;
        }
        return first;
    }

    /** Something that can be what is said stands before: a quotation or a clause. */
    private static boolean saidBefore(Sentence s, int position) {
        return s.tokens().subList(0, position).stream().anyMatch(t -> t.has("VerbForm=Fin") || "«»\"”“".contains(t.form()) || t.is("VERB")
                && t.has("Tense=Past") && !t.relation().startsWith("acl"));
    }

    /** «a-t-on appris de source militaire», «apprend-on auprès de la police». */
    private Optional<Token> informant(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < s.size(); i++) {
            Token t = s.token(i);
            if (t.is("ADP") && words.is("from", t.lemma())) {
                Token head = speakers.headAfter(s, i + 1);
                if (head != null && speakers.canSpeak(s, head) && lexicon.speaksFor(head.lemma()) || head != null && head.is("PROPN")) {
                    return Optional.of(head);
                }
            }
        }
        return Optional.empty();
    }

    /** A name or speaker's noun right before the verb, for headlines that the tree takes for a list. */
    private Optional<Token> before(Sentence s, Token verb) {
        Optional<Token> higher = higherSubject(s, verb);
        if (higher.isPresent()) {
            return higher;
        }
        Optional<Token> person = speakers.personBefore(s, groupStart(s, verb));
        if (person.isPresent()) {
            return person;
        }
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - NEAR); i--) {
            Token t = s.token(i);
            boolean governs = verb.head() == t.index() || t.head() == verb.head();
            if ((t.is("PROPN") || lexicon.speaksFor(t.lemma())) && governs && verb.relation().startsWith("acl")) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** The noun that the tree gave as subject to the relative clause before the verb («la coalition, qui intervient …, affirme»). */
    private Optional<Token> higherSubject(Sentence s, Token verb) {
        Optional<Token> head = Trees.head(s, verb);
        boolean beside = verb.relation().equals("ccomp") || verb.relation().equals("conj") || verb.relation().equals("parataxis");
        return head.filter(h -> beside && h.index() < verb.index()).flatMap(h -> s.children(h).stream()
                .filter(t -> t.relation().startsWith("nsubj") && !t.is("PRON") && t.index() < h.index() && possible(s, t)).findFirst());
    }

    /** «dans un communiqué, il est affirmé que …»: the document speaks. */
    private Optional<Token> impersonal(Sentence s, Token verb) {
        if (Trees.child(s, verb, "aux:pass").isEmpty() && Trees.child(s, verb, "expl:subj", "expl").isEmpty()) {
            return Optional.empty();
        }
        return s.tokens().stream().filter(t -> t.head() == verb.index() && t.relation().startsWith("obl")
                && lexicon.document(t.lemma())).findFirst();
    }
}

package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.mention.Referent.Prominence;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads off a parsed text what pronouns and descriptions may take up. Immutable. */
final class Referents {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:caus");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl:agent", "obl:arg");
    private static final int DEEPEST = 8;
    private static final int FAR = 8;

    private final CorefWords words;
    private final SpeechVerbs verbs;

    Referents(CorefWords words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** Named mentions, and people and things without a name, in order of the text. */
    List<Referent> of(AnalyzedText text, List<Mention> named, Covered covered) {
        List<Referent> all = new ArrayList<>();
        Set<Span> bearers = new HashSet<>();
        Sentence last = null;
        Set<String> nouns = Set.of();
        for (Mention m : named) {
            Optional<Sentence> s = text.sentenceAt(m.span().start());
            if (s.isPresent() && !s.get().dateline()) {
                nouns = s.get() == last ? nouns : nouns(s.get());
                last = s.get();
                named(s.get(), m, nouns).ifPresent(r -> {
                    all.add(r);
                    bearers.add(r.bearer().span());
                });
            }
        }
        for (Sentence s : text.sentences()) {
            for (Token t : s.tokens()) {
                if (t.is("NOUN") && !covered.overlaps(t.span()) && !bearers.contains(t.span())) {
                    all.add(new Referent(s.index(), t.span(), t, t, Optional.empty(), feature(t, "Gender="), feature(t, "Number="), Set.of(),
                            prominence(s, t, t, false), words.actor(t.lemma())));
                }
            }
        }
        all.sort(Comparator.comparing(Referent::span));
        return all;
    }

    private Optional<Referent> named(Sentence s, Mention m, Set<String> nouns) {
        Token first = null;
        Token head = null;
        Token before = null;
        for (Token t : s.tokens()) {
            if (t.span().start() >= m.span().end()) {
                break;
            }
            if (m.span().contains(t.span())) {
                first = first == null ? t : first;
                head = head == null && (t.head() < 0 || !m.span().contains(s.token(t.head()).span())) ? t : head;
            } else if (t.span().end() <= m.span().start()) {
                before = t;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        Token main = head == null ? first : head;
        Token bearer = bearer(s, main, m.entity());
        Optional<Token> determiner = Optional.ofNullable(before).filter(t -> t.is("DET") && m.span().start() - t.span().end() <= 1)
                .filter(t -> Character.isLetter(t.form().charAt(t.form().length() - 1)));
        return Optional.of(new Referent(s.index(), m.span(), main, bearer, Optional.of(m.entity()),
                told(bearer, determiner, "Gender="), number(bearer, determiner, m.entity()), nouns,
                prominence(s, main, bearer, m.entity().type() == EntityType.PERSON && saidBefore(s, first)),
                m.entity().type() != EntityType.PLACE));
    }

    /** «le groupe Daesh», «le général Bakri», «la localité stratégique de X»: the noun and the name are one. */
    private Token bearer(Sentence s, Token head, Entity e) {
        if (head.head() < 0 || !s.token(head.head()).is("NOUN")) {
            return head;
        }
        Token noun = s.token(head.head());
        boolean apposed = head.relation().equals("appos") || head.relation().startsWith("flat");
        boolean complement = head.relation().equals("nmod");
        boolean prepositional = (apposed || complement) && s.children(head).stream().anyMatch(x -> x.is("ADP"));
        boolean ofPlace = complement && e.type() == EntityType.PLACE && words.describes(noun.lemma()).stream()
                .anyMatch(d -> d.fits(e) || d.type() == EntityType.PLACE && !e.kind().equals("country"));
        return apposed || complement && !prepositional || ofPlace ? noun : head;
    }

    private static Set<String> nouns(Sentence s) {
        Set<String> nouns = new HashSet<>();
        for (Token t : s.tokens()) {
            if (t.is("NOUN")) {
                nouns.add(t.lemma());
            }
        }
        return nouns;
    }

    private static String told(Token bearer, Optional<Token> determiner, String feature) {
        return bearer.is("NOUN") ? feature(bearer, feature) : determiner.map(d -> feature(d, feature)).orElse("");
    }

    private String number(Token bearer, Optional<Token> determiner, Entity e) {
        if (words.collective() && e.type() != EntityType.PERSON && e.type() != EntityType.PLACE) {
            return "";
        }
        if (e.type() == EntityType.PERSON || e.type() == EntityType.PLACE) {
            return "Sing";
        }
        String own = told(bearer, determiner, "Number=");
        return own.isEmpty() && !bearer.is("NOUN") ? "Sing" : own;
    }

    private Prominence prominence(Sentence s, Token head, Token bearer, boolean speaks) {
        int depth = 0;
        Token at = bearer;
        while (at.head() >= 0 && depth < DEEPEST && nested(at)) {
            at = s.token(at.head());
            depth++;
        }
        return new Prominence(Math.max(salience(head), salience(bearer)), depth, speaks || speaks(s, head) || speaks(s, bearer));
    }

    private static boolean nested(Token t) {
        return t.relation().equals("nmod") || t.relation().equals("appos") || t.relation().startsWith("flat") || t.relation().equals("conj");
    }

    /** Subject of a verb of saying, or introduced by «selon». */
    private boolean speaks(Sentence s, Token t) {
        boolean subject = SUBJECTS.contains(t.relation()) && t.head() >= 0 && verbs.speaking(s.token(t.head()).lemma());
        boolean before = t.index() > 0 && s.children(t).stream().anyMatch(c -> c.relation().equals("case") && words.according(c.form()));
        return subject || before;
    }

    /** «a déclaré à l'AFP X»: the verb stands before, whatever the parser makes of it. */
    private boolean saidBefore(Sentence s, Token first) {
        boolean addressed = false;
        for (int i = first.index() - 1; i >= 0 && first.index() - i < FAR; i--) {
            Token t = s.token(i);
            if (t.is("VERB")) {
                return verbs.speaking(t.lemma());
            }
            if (addressed || t.is("PUNCT") || t.is("ADP") && i == first.index() - 1) {
                return false;
            }
            addressed = t.is("ADP");
        }
        return false;
    }

    static String feature(Token t, String name) {
        String feats = t.feats();
        int at = feats.startsWith(name) ? 0 : feats.indexOf("|" + name) + 1;
        if (at == 0 && !feats.startsWith(name)) {
            return "";
        }
        int end = feats.indexOf('|', at);
        return feats.substring(at + name.length(), end < 0 ? feats.length() : end);
    }

    static int salience(Token t) {
        return SUBJECTS.contains(t.relation()) || t.relation().equals("root") ? 3 : OBJECTS.contains(t.relation()) ? 2 : 1;
    }

    static Prominence prominence(Token t) {
        return new Prominence(salience(t), 0, false);
    }
}

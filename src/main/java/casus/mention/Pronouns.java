package casus.mention;

import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.language.Sentence;
import casus.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Subject and object pronouns, «celui-ci», «ce dernier», and possessives («ses positions» → whose they are). Immutable. */
final class Pronouns {

    private static final int FAR = 2;
    private static final int FAR_SPEAKER = 4;

    private final PronounWords forms;
    private final SpeechVerbs verbs;
    private final CorefWords words;
    private final Possessives possessives;

    Pronouns(PronounWords forms, SpeechVerbs verbs, CorefWords words) {
        this.forms = forms;
        this.verbs = verbs;
        this.words = words;
        this.possessives = new Possessives(forms);
    }

    List<Mention> resolve(Sentence s, Token t, List<Referent> known) {
        if (forms.possessive(t)) {
            return mention(t, possessives.owner(s, t, known), "possessive");
        }
        if (forms.pointing(t) || latter(s, t)) {
            return mention(t, last(s, t, known, Pronouns::gendered, FAR), "pointing");
        }
        boolean subject = t.relation().equals("nsubj") || t.relation().equals("nsubj:pass");
        if (!(subject || t.relation().equals("obj")) || !forms.personal(t) || impersonal(s, t)) {
            return List.of();
        }
        Optional<Referent> meant = subject ? subject(s, t, known) : Coreference.best(known, s.index(), t.span(), FAR, r -> agrees(r, t));
        return mention(t, meant, "pronoun");
    }

    /** «ce dernier», «ces derniers», where no noun follows. */
    boolean latter(Sentence s, Token t) {
        if (!forms.is("latter", t.lemma()) || t.index() == 0) {
            return false;
        }
        boolean demonstrative = words.determiner(NameKey.fold(s.token(t.index() - 1).form())).filter("demonstrative"::equals).isPresent();
        Optional<Token> next = t.index() + 1 < s.size() ? Optional.of(s.token(t.index() + 1)) : Optional.empty();
        return demonstrative && next.filter(n -> n.is("NOUN") || n.is("NUM") || n.is("ADJ")).isEmpty();
    }

    private Optional<Referent> subject(Sentence s, Token t, List<Referent> known) {
        String verb = t.head() < 0 ? "" : s.token(t.head()).lemma();
        if (forms.is("thing", verb)) {
            return Optional.empty();
        }
        boolean passive = t.relation().equals("nsubj:pass");
        boolean speaks = !passive && t.has("Number=Sing") && verbs.speaking(verb);
        if (speaks && (!Character.isLetter(t.form().charAt(0)) || forms.is("speaker", NameKey.fold(t.form())))) {
            Optional<Referent> speaker = last(s, t, known, r -> r.prominence().speaks() && r.actor(), FAR_SPEAKER);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        boolean taken = passive && forms.is("taken", verb);
        boolean acts = !passive && verbs.acting(verb);
        return Coreference.best(known, s.index(), t.span(), FAR, r -> agrees(r, t)
                && (!taken || r.entity().filter(e -> e.type() == EntityType.PLACE && !e.kind().equals("country")).isPresent())
                && (!speaks || r.entity().map(e -> e.type() == EntityType.PERSON || forms.is("thing-only", NameKey.fold(t.form()))).orElse(r.actor()))
                && (!acts || r.actor())
                && (r.named() || r.salience() > (r.actor() ? 1 : 2)));
    }

    /** Its gender is told, or it is a person, who may have either. */
    private static boolean gendered(Referent r) {
        return !r.gender().isEmpty() || r.entity().filter(e -> e.type() == EntityType.PERSON).isPresent();
    }

    private boolean agrees(Referent r, Token t) {
        return forms.may(t, r) && r.agrees(Referents.feature(t, "Gender="), Referents.feature(t, "Number="));
    }

    /** The last noun phrase that agrees, with a name or without. */
    private Optional<Referent> last(Sentence s, Token t, List<Referent> known, Predicate<Referent> fits, int far) {
        for (int i = known.size() - 1; i >= 0 && s.index() - known.get(i).sentence() <= far; i--) {
            Referent r = known.get(i);
            if (r.span().end() <= t.span().start() && agrees(r, t) && fits.test(r)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    private static List<Mention> mention(Token t, Optional<Referent> meant, String rule) {
        return meant.flatMap(Referent::entity).map(e -> List.of(new Mention(t.span(), e, MentionKind.PRONOMINAL, rule, 0.6))).orElse(List.of());
    }

    /** «il faut», «il y a», «il s'agit». */
    private boolean impersonal(Sentence s, Token t) {
        if (!forms.is("nobody", NameKey.fold(t.form())) || t.head() < 0) {
            return false;
        }
        Token verb = s.token(t.head());
        boolean there = s.children(verb).stream().anyMatch(c -> forms.is("there", c.form()) || c.relation().equals("ccomp")
                && (forms.is("be", verb.lemma()) || t.relation().equals("nsubj:pass")) || forms.is("impersonal", c.lemma()));
        return there || forms.is("impersonal", verb.lemma());
    }
}

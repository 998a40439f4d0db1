package casus.mention;

import casus.entity.EntityType;
import casus.language.Sentence;
import casus.language.Token;
import casus.language.Trees;
import java.util.List;
import java.util.Optional;

/** Whose something is: «l'armée et ses alliés», «X a perdu sa base». The subject of the clause comes before whatever stands elsewhere. */
final class Possessives {

    private static final int FAR = 1;

    private final PronounWords forms;

    Possessives(PronounWords forms) {
        this.forms = forms;
    }

    /** The owner, with a name or without; nothing when the text does not tell. */
    Optional<Referent> owner(Sentence s, Token possessive, List<Referent> known) {
        String number = forms.ofOne(possessive) ? "Sing" : "Plur";
        boolean against = possessive.index() > 0 && forms.is("against", s.token(possessive.index() - 1).lemma());
        Optional<Referent> joined = joined(s, possessive, known, number);
        if (joined.isPresent()) {
            return joined;
        }
        Optional<Token> holder = possessive.head() < 0 || against ? Optional.empty()
                : holder(s, s.token(possessive.head()), possessive, number);
        Optional<Referent> structural = holder.flatMap(h -> at(s, h, known));
        if (holder.isPresent() && (number.equals("Sing") || structural.filter(r -> !r.actor()).isEmpty())) {
            return structural.filter(r -> r.entity().filter(e -> e.type() == EntityType.PLACE).isEmpty());
        }
        return Coreference.best(known, s.index(), possessive.span(), FAR, r -> r.agrees("", number) && forms.may(possessive, r)
                && (r.actor() || !r.named() && r.salience() > 2 && number.equals("Sing")) && !(against && subjectOf(s, r, possessive)));
    }

    /** «X et ses alliés», «X, qui multiplie ses attaques»: the name right before the word that joins. */
    private static Optional<Referent> joined(Sentence s, Token possessive, List<Referent> known, String number) {
        int at = possessive.index() - 1;
        if (at > 0 && s.token(at).is("CCONJ")) {
            return endingAt(s.token(at - 1), known, number);
        }
        for (int steps = 0; at > 0 && steps < 4 && !nominal(s.token(at)); steps++, at--) {
            if (relative(s.token(at)) && s.token(at).relation().startsWith("nsubj")) {
                return endingAt(s.token(s.token(at - 1).is("PUNCT") && at > 1 ? at - 2 : at - 1), known, number);
            }
        }
        return Optional.empty();
    }

    private static Optional<Referent> endingAt(Token last, List<Referent> known, String number) {
        return known.stream().filter(r -> r.named() && r.actor() && r.span().end() == last.span().end() && r.agrees("", number)).findFirst();
    }

    private static boolean subjectOf(Sentence s, Referent r, Token possessive) {
        return r.sentence() == s.index() && r.bearer().relation().startsWith("nsubj") && r.bearer().head() >= 0
                && Trees.dominates(s, s.token(r.bearer().head()), possessive);
    }

    /** The word that the sentence's structure makes the owner: what it is joined to by «et», else the subject of the nearest clause. */
    private static Optional<Token> holder(Sentence s, Token owned, Token possessive, String number) {
        if (owned.relation().equals("conj") && owned.head() >= 0 && nominal(s.token(owned.head()))
                && owned.head() < owned.index() && fits(s, s.token(owned.head()), number)) {
            return Optional.of(s.token(owned.head()));
        }
        Token at = owned;
        for (int steps = 0; at.head() >= 0 && steps < s.size(); steps++) {
            Token above = s.token(at.head());
            boolean clause = !at.relation().startsWith("nsubj");
            if (clause && at.relation().startsWith("acl") && nominal(above)) {
                return Optional.of(above).filter(h -> fits(s, h, number));
            }
            Optional<Token> subject = clause ? ruler(s, at, above) : Optional.empty();
            if (subject.isPresent()) {
                Token holder = relative(subject.get()) && above.head() >= 0 ? s.token(above.head()) : subject.get();
                return Optional.of(holder).filter(h -> !h.equals(possessive) && fits(s, h, number));
            }
            at = clause || above.head() < 0 ? above : s.token(above.head());
        }
        return Optional.empty();
    }

    /** Who does what the infinitive says («empêcher l'armée de ravitailler ses troupes»), else the subject. */
    private static Optional<Token> ruler(Sentence s, Token at, Token above) {
        if (at.relation().equals("xcomp") && at.has("VerbForm=Inf")) {
            for (Token t : s.children(above)) {
                if (t.relation().equals("obj") && nominal(t) && t.index() < at.index()) {
                    return Optional.of(t);
                }
            }
        }
        return subject(s, above);
    }

    private static Optional<Token> subject(Sentence s, Token verb) {
        for (Token t : s.children(verb)) {
            if (t.relation().startsWith("nsubj")) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    private static boolean nominal(Token t) {
        return t.is("NOUN") || t.is("PROPN");
    }

    private static boolean relative(Token t) {
        return t.is("PRON") && t.has("PronType=Rel");
    }

    private static boolean fits(Sentence s, Token t, String number) {
        String own = Referents.feature(t, "Number=");
        boolean joint = s.children(t).stream().anyMatch(c -> c.relation().equals("conj"));
        return own.isEmpty() || t.is("PROPN") || own.equals(number) || joint && number.equals("Plur");
    }

    /** What this word names or stands for. */
    private static Optional<Referent> at(Sentence s, Token t, List<Referent> known) {
        Optional<Referent> itself = known.stream().filter(r -> r.span().contains(t.span())).findFirst();
        return itself.or(() -> known.stream().filter(r -> r.sentence() == s.index() && r.bearer().equals(t)).findFirst());
    }
}

package casus.mention;

import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Subject and object pronouns, «celui-ci», and possessives («ses positions» → whose they are). */
final class Pronouns {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final int FAR = 2;

    private final SpeechVerbs verbs;
    private final Map<String, Set<String>> uses = new HashMap<>();

    Pronouns(String language) {
        verbs = new SpeechVerbs(language);
        for (String[] row : DataFile.rows("lang/" + language + "/pronoun-verbs.tsv", 2)) {
            uses.computeIfAbsent(row[1], u -> new HashSet<>()).add(row[0]);
        }
    }

    private boolean used(String use, String lemma) {
        return uses.getOrDefault(use, Set.of()).contains(lemma);
    }

    List<Mention> resolve(Sentence s, Token t, List<Referent> known) {
        if (t.has("Poss=Yes") && t.has("Person=3") || possessive(t)) {
            return possessor(s, t, known);
        }
        boolean third = t.is("PRON") && used("pronoun", NameKey.fold(t.form())) && !t.has("Reflex=Yes") && !t.has("PronType=Rel");
        boolean pointing = t.is("PRON") && t.form().toLowerCase(Locale.ROOT).matches("cel(ui|le|les)-(ci|là)|ceux-(ci|là)");
        boolean subject = SUBJECTS.contains(t.relation());
        if (!(third || pointing) || t.relation().startsWith("expl") || !subject && !pointing && !t.relation().equals("obj")) {
            return List.of();
        }
        if (impersonal(s, t)) {
            return List.of();
        }
        String verb = t.head() < 0 ? "" : s.token(t.head()).lemma();
        boolean passive = t.relation().equals("nsubj:pass");
        boolean taken = passive && used("taken", verb);
        boolean speaks = subject && !passive && t.has("Number=Sing") && verbs.speaking(verb);
        if (subject && used("thing", verb)) {
            return List.of();
        }
        boolean acts = !passive && subject && verbs.acting(verb);
        boolean bySubject = subject && !pointing;
        return Coreference.best(known, s.index(), t.span(), FAR, r -> r.agrees(Referents.feature(t, "Gender="), Referents.feature(t, "Number="))
                        && (!taken || r.entity().filter(e -> e.type() == EntityType.PLACE && !e.kind().equals("country")).isPresent())
                        && (!speaks || r.entity().map(e -> e.type() == EntityType.PERSON).orElse(true))
                        && !(acts && r.entity().filter(e -> e.type() == EntityType.PLACE).isPresent())
                        && (!bySubject || r.salience() > 1 || r.entity().isPresent()))
                .map(r -> List.of(new Mention(t.span(), r.entity().get(), MentionKind.PRONOMINAL, "pronoun", 0.6))).orElse(List.of());
    }

    private static boolean possessive(Token t) {
        return t.is("DET") && t.form().toLowerCase(Locale.ROOT).matches("son|sa|ses|leur|leurs");
    }

    /** «il faut», «il y a», «il s'agit». */
    private boolean impersonal(Sentence s, Token t) {
        if (!t.form().equalsIgnoreCase("il") || t.head() < 0) {
            return false;
        }
        Token verb = s.token(t.head());
        boolean there = s.children(verb).stream().anyMatch(c -> c.form().equals("y") || c.relation().equals("ccomp")
                && (verb.lemma().equals("être") || t.relation().equals("nsubj:pass")) || used("impersonal", c.lemma()));
        return there || used("impersonal", verb.lemma());
    }

    private static List<Mention> possessor(Sentence s, Token t, List<Referent> known) {
        String number = t.form().toLowerCase(Locale.ROOT).startsWith("leur") ? "Plur" : "Sing";
        return Coreference.best(known, s.index(), t.span(), 1, r -> r.agrees("", number)
                        && r.entity().map(e -> e.type() != EntityType.PLACE).orElse(true))
                .map(r -> List.of(new Mention(t.span(), r.entity().get(), MentionKind.PRONOMINAL, "possessive", 0.6))).orElse(List.of());
    }
}

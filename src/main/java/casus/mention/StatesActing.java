package casus.mention;

import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.gazetteer.Countries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Turns countries and capitals that act into their governments: «Moscou a annoncé», «menée par l'Arabie saoudite», «selon Kiev». */
final class StatesActing {

    private static final int FAR = 9;
    private static final int NEAR = 5;

    private final Countries countries;
    private final SpeechVerbs verbs;
    private final NameCues cues;
    private final StateActors states;

    StatesActing(Countries countries, SpeechVerbs verbs, NameCues cues, StateActors states) {
        this.countries = countries;
        this.verbs = verbs;
        this.cues = cues;
        this.states = states;
    }

    /** Capitals that act, known by their verb alone, before places are told apart. */
    List<Draft> capitals(Words words, StoryCountries votes) {
        List<Draft> found = new ArrayList<>();
        for (Word w : words.all()) {
            if (w.capital() && verbs.acts(words, w.index() + 1)) {
                votes.choose(countries.byCapital(w.fold())).ifPresent(c -> found.add(new Draft(w.span(), states.organ(c, "government"), "capital", 0.7)));
            }
        }
        return found;
    }

    void apply(Words words, StoryCountries votes, Drafts drafts) {
        List<Draft> backwards = new ArrayList<>(drafts.all());
        Collections.reverse(backwards);
        for (Draft d : backwards) {
            Optional<String> state = state(words, d, votes);
            if (state.isPresent() && (acts(words, d) || listedWithActor(words, d, drafts))) {
                drafts.remove(d.span());
                drafts.add(new Draft(d.span(), states.organ(state.get(), "government"), "state-acting", 0.8));
            }
        }
    }

    /** «Moscou, Paris et Washington ont appelé»: what follows in the list acts. */
    private boolean listedWithActor(Words words, Draft d, Drafts drafts) {
        Word last = words.at(words.indexAt(d.span().end() - 1));
        Word joint = words.near(last, 1);
        int skip = cues.is("definite", words.near(last, 2).fold()) ? 3 : 2;
        boolean free = !words.near(words.at(words.indexAt(d.span().start())), -1).is("ADP");
        return free && (joint.form().equals(",") || joint.is("CCONJ")) && words.near(last, skip).index() >= 0
                && drafts.at(words.near(last, skip).span().start()).filter(n -> n.rule().equals("state-acting")).isPresent();
    }

    private Optional<String> state(Words words, Draft d, StoryCountries votes) {
        if (d.entity().type() != EntityType.PLACE) {
            return Optional.empty();
        }
        if (d.entity().id().startsWith("country/")) {
            return d.entity().country();
        }
        return votes.choose(countries.byCapital(d.span().of(words.text()))).filter(c -> d.entity().country().filter(c::equals).isPresent());
    }

    /** «que nie Moscou», «a annoncé Kiev»: the speaker behind a verb of saying, and nothing behind him. */
    private boolean told(Words words, Word start, int end) {
        Word verb = words.near(start, -1);
        return verb.is("VERB") && verbs.speaking(verb.token().lemma()) && words.near(start, end - start.index()).punctuation()
                && !verb.token().has("VerbForm=Inf");
    }

    /** «la guerre entre X et Y», «le conflit qui oppose…»: the sides of a dispute are no places. */
    private boolean party(Words words, Word start, int end) {
        int at = 1;
        while (at < NEAR && !cues.is("between", words.near(start, -at).fold()) && !words.near(start, -at).punctuation()) {
            at++;
        }
        boolean between = cues.is("between", words.near(start, -at).fold());
        boolean joined = at > 2 || words.near(start, end - start.index()).is("CCONJ");
        for (int back = at + 1; between && joined && back < at + FAR; back++) {
            if (cues.is("dispute", words.near(start, -back).fold())) {
                return true;
            }
        }
        return false;
    }

    /** «a imputé l'attaque à Moscou», "blamed the attack on Moscow", but not "blamed X for the attack on Moscow". */
    private boolean blamed(Words words, Word preposition, Word behind) {
        if (preposition.fold().equals(behind.fold())) {
            return false;
        }
        for (int back = 1; back < FAR; back++) {
            Word w = words.near(preposition, -back);
            if (w.is("VERB")) {
                return cues.is("blaming", NameKey.fold(w.token().lemma()));
            }
            if (w.punctuation() || cues.is("blamed-for", w.fold())) {
                return false;
            }
        }
        return false;
    }

    private boolean acts(Words words, Draft d) {
        int first = words.indexAt(d.span().start());
        int end = words.indexAt(d.span().end() - 1) + 1;
        Word start = words.at(first);
        Word joint = words.near(words.at(end - 1), 1);
        if (joint.form().equals("-") && cues.is("backed", words.near(joint, 1).fold())) {
            return true;   // «U.S.-led invasion»
        }
        int back = cues.is("definite", words.near(start, -1).fold()) && !cues.is("of", words.near(start, -1).fold()) ? 2 : 1;
        if (back == 1 && cues.is("of", words.near(start, -1).fold()) && !cues.is("partitive", words.near(start, -1).fold())) {
            return false;
        }
        if (back == 2 && cues.is("locative", words.near(start, -1).fold())) {
            return false;
        }
        Word before = words.near(start, -back);
        Word earlier = words.near(start, -back - 1);
        if (cues.is("by", before.fold())) {
            return !(earlier.finiteVerb() && earlier.token().has("Person=3")) && !earlier.token().has("VerbForm=Inf");
        }
        if (cues.is("to", before.fold()) && cues.is("loyal", earlier.fold()) || party(words, start, end) || told(words, start, end)) {
            return true;
        }
        if (cues.is("according", before.fold()) || cues.is("according", earlier.fold() + " " + before.fold())) {
            return true;
        }
        if (cues.is("blamed-on", before.fold()) && blamed(words, before, words.near(words.at(end - 1), 1))) {
            return true;
        }
        if (before.is("VERB") && cues.is("addressed", NameKey.fold(before.token().lemma()))) {
            return true;
        }
        boolean free = before.punctuation() || before.is("CCONJ") || before.is("SCONJ") || cues.is("conjunction", before.fold())
                || before.is("ADV");
        return free && verbs.acts(words, end);
    }
}

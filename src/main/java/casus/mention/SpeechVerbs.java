package casus.mention;

import casus.entity.NameKey;
import casus.text.DataFile;
import java.util.HashSet;
import java.util.Set;

/** Verbs whose subject is somebody who speaks, decides or acts, recognised on tagged words before any parse. Immutable. */
final class SpeechVerbs {

    private static final int FAR = 3;

    private final Set<String> speaking = new HashSet<>();
    private final Set<String> acting = new HashSet<>();
    private final NameCues cues;

    SpeechVerbs(String language, NameCues cues) {
        this.cues = cues;
        String folder = "lang/" + language + "/";
        DataFile.rows(folder + "reporting-verbs.tsv", 5).forEach(row -> speaking.add(row[0].split(" ")[0]));
        DataFile.rows(folder + "acting-verbs.tsv", 1).forEach(row -> acting.add(row[0]));
        speaking.removeIf(v -> auxiliary("be", v) || auxiliary("have", v));
    }

    /** The main verb of the finite group that begins at this word, auxiliaries and negation passed over, is a verb of saying. */
    boolean followsSubject(Words words, int at) {
        return speaking.contains(verbAt(words, at));
    }

    /** As before, for verbs of deciding and acting as well. */
    boolean acts(Words words, int at) {
        String verb = verbAt(words, at);
        return acting(verb) || cues.is("stative", "") && !verb.isEmpty() && !cues.is("stative", NameKey.fold(verb));
    }

    boolean speaking(String lemma) {
        return speaking.contains(lemma);
    }

    /** A verb whose subject speaks, decides or acts, so that it is no place. */
    boolean acting(String lemma) {
        return speaking.contains(lemma) || acting.contains(lemma);
    }

    private String verbAt(Words words, int at) {
        Word start = words.at(at);
        boolean finite = false;
        boolean be = false;
        for (int i = 0; i < FAR + 2; i++) {
            Word w = words.near(start, i);
            boolean nonfinite = finite && w.is("VERB") && (w.token().has("VerbForm=Part") || w.token().has("VerbForm=Inf"));
            if (w.finiteVerb() && w.is("VERB") || nonfinite) {
                return be && !w.token().has("Tense=Pres") ? "" : w.token().lemma();   // a passive's subject does not act
            }
            if (w.is("AUX")) {
                String auxiliary = w.token().lemma();
                be |= auxiliary("be", auxiliary);
                finite |= be || auxiliary("have", auxiliary) || auxiliary("modal", auxiliary);
                if (!finite) {
                    return "";
                }
            } else if (!(w.is("ADV") || w.is("PRON") || cues.is("denial", w.fold()))) {
                return "";
            }
        }
        return "";
    }

    private boolean auxiliary(String use, String lemma) {
        return cues.is(use, NameKey.fold(lemma));
    }

    /** «…, a déclaré X»: a verb of saying right before, with nothing but objects in «à» between. */
    boolean precedesSubject(Words words, int at) {
        Word start = words.at(at);
        for (int back = 1; back <= FAR; back++) {
            Word w = words.near(start, -back);
            if (w.is("VERB")) {
                return speaking.contains(w.token().lemma());
            }
            if (w.punctuation() && back == 1 || w.is("ADP") && back == 1) {
                return false;
            }
        }
        return false;
    }
}

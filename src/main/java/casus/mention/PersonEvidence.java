package casus.mention;

import casus.entity.EntityType;

/** What around a run of capitalised words says that it names a person. */
final class PersonEvidence {

    private static final int FAR = 9;
    private static final int FAR_APPOSED = 12;
    private static final int DESCRIBING = 6;

    private final NameCues cues;
    private final SpeechVerbs verbs;

    PersonEvidence(NameCues cues, SpeechVerbs verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** A title or role stands right before («le général Bakri»). */
    boolean titled(Words words, NameRun run) {
        Word first = words.at(run.first());
        int end = run.first();
        if (words.near(first, -1).form().equals(".") && words.near(first, -2).fold().length() <= 3) {
            end--;
        }
        return cues.endingAt(words, end, first.sentence()).filter(c -> c.type() == EntityType.PERSON).isPresent();
    }

    /** A role stands further before, in apposition or as head of the phrase that the name ends («le ministre de la Défense X», «le maire de Y, X»). */
    boolean roleBefore(Words words, NameRun run) {
        Word first = words.at(run.first());
        Word before = words.near(first, -1);
        boolean comma = before.form().equals(",");
        if (before.is("ADP") || before.is("DET") || before.is("CCONJ") || before.punctuation() && !comma) {
            return false;
        }
        for (int back = comma ? 2 : 1; back < (comma ? FAR_APPOSED : FAR); back++) {
            Word w = words.near(first, -back);
            if (w.punctuation() || w.finiteVerb()) {
                return false;
            }
            int hyphen = w.fold().indexOf(' ');
            boolean role = cues.of(w.fold()).or(() -> cues.of(hyphen < 0 ? "" : w.fold().substring(0, hyphen)))
                    .filter(c -> c.type() == EntityType.PERSON).isPresent();
            if (role) {
                return true;
            }
        }
        return false;
    }

    /** A role follows after a comma («X, porte-parole de…», «X, un habitant»). */
    boolean roleAfter(Words words, NameRun run) {
        Word last = words.at(run.end() - 1);
        if (!words.near(last, 1).form().equals(",") && !words.near(last, 1).form().equals("(")) {
            return false;
        }
        int at = words.near(last, 2).is("DET") || cues.is("elided", words.near(last, 2).fold()) ? 3 : 2;
        for (int i = at; i < at + DESCRIBING && words.near(last, i).sentence() == last.sentence(); i++) {
            if (cues.at(words, last.index() + i).filter(c -> c.type() == EntityType.PERSON).isPresent()) {
                return true;
            }
            Word w = words.near(last, i);
            boolean describes = w.is("ADJ") || cues.is("order", "before") && (w.is("NOUN") || w.is("PROPN") || w.fold().equals("s"));
            if (!describes) {
                return false;
            }
        }
        return false;
    }

    /** The words are subject of a verb of saying, before it or after it. */
    boolean speaks(Words words, NameRun run) {
        return verbs.followsSubject(words, run.end()) || verbs.precedesSubject(words, run.first());
    }

    /** The first word is a common given name, and more follow. */
    boolean givenName(Words words, NameRun run) {
        return run.size() > 1 && cues.is("given", words.at(run.first()).fold().split(" ")[0]);
    }
}

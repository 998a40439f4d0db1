package casus.mention;

import casus.gazetteer.Countries;
import java.util.ArrayList;
import java.util.List;

/** Splits what no list has claimed into runs of capitalised words that may be names. */
final class NameRuns {

    private final NameCues cues;
    private final Countries countries;

    NameRuns(NameCues cues, Countries countries) {
        this.cues = cues;
        this.countries = countries;
    }

    List<NameRun> find(Words words, Drafts taken) {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!opens(words, at, taken)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (true) {
                int next = end;
                while (next - end < 2 && cues.is("inside", words.near(words.at(at), next - at).fold()) && !words.at(next).capital()) {
                    next++;
                }
                if (next - at >= words.size() || !continues(words, at, next, taken)) {
                    break;
                }
                end = next + 1;
            }
            if (end - at > 1 || !cues.is("inside", words.at(at).fold())) {
                runs.add(new NameRun(at, end));
            }
            at = end;
        }
        return runs;
    }

    private boolean opens(Words words, int at, Drafts taken) {
        Word w = words.at(at);
        boolean article = arabicArticle(w.fold()) && !w.capital() && w.form().length() <= 3 && words.near(w, 1).capital() && cues.is("inside", w.fold());
        return (article || name(w, taken)) && !(w.first() && Character.isUpperCase(w.form().charAt(0)) && (w.dictionary() && countries.byName(w.fold()).isEmpty() || w.is("NUM") || w.is("VERB")));
    }

    private static boolean arabicArticle(String fold) {
        return fold.equals("al") || fold.equals("el");
    }

    private boolean continues(Words words, int from, int at, Drafts taken) {
        Word w = words.near(words.at(from), at - from);
        return !w.punctuation() && name(w, taken) && !words.text().substring(words.at(at - 1).span().end(), w.span().start()).contains("\n");
    }

    /** A word that can be part of a name: a capital, none of the words that have one without being names, and not claimed. */
    boolean name(Word w, Drafts taken) {
        return w.capital() && !cues.stop(w.fold().replace(' ', '-')) && !cues.stop(w.fold()) && taken.free(w.span())
                && cues.of(w.fold()).filter(c -> c.kind().equals("title") || c.kind().equals("role")).isEmpty()
                && (countries.byDemonym(w.fold()).isEmpty() || !countries.byName(w.fold()).isEmpty()) && !w.finiteVerb() && (!function(w) || !w.dictionary());
    }

    private static boolean function(Word w) {
        return w.is("DET") || w.is("PRON") || w.is("ADP") || w.is("CCONJ") || w.is("SCONJ") || w.is("ADV") || w.is("AUX") || w.is("NUM");
    }
}

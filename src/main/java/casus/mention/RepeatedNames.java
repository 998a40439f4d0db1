package casus.mention;

import java.util.List;

/** «mercenaires russes de la société Wagner»: of two names of one entity in one phrase the last is kept, the shortest that carries the name. */
final class RepeatedNames {

    private static final int FAR = 4;

    private RepeatedNames() {
    }

    static void drop(Words words, NameCues cues, Drafts drafts) {
        List<Draft> all = drafts.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            Draft first = all.get(i);
            Draft second = all.get(i + 1);
            if (first.entity().id().equals(second.entity().id()) && inOnePhrase(words, cues, first, second)) {
                drafts.remove(first.span());
            }
        }
    }

    private static boolean inOnePhrase(Words words, NameCues cues, Draft first, Draft second) {
        int from = words.indexAt(first.span().end());
        int to = words.indexAt(second.span().start());
        if (to <= from || to - from > FAR || !cues.is("of", words.at(from).fold())) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word w = words.at(i);
            if (!cues.is("bond", w.fold()) && cues.of(w.fold()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

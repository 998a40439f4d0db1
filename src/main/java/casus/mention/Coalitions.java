package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.text.DataFile;
import java.util.HashSet;
import java.util.Set;

/** «la coalition», «cette coalition» where the text names one coalition before. */
final class Coalitions {

    private final Set<String> heads = new HashSet<>();
    private final NameCues cues;

    Coalitions(String language, NameCues cues) {
        DataFile.rows("lang/" + language + "/coalitions.tsv", 1).forEach(row -> heads.add(row[0]));
        this.cues = cues;
    }

    void find(Words words, Drafts drafts) {
        Set<Entity> named = new HashSet<>();
        for (Draft d : drafts.all()) {
            Word first = words.at(words.indexAt(d.span().start()));
            Word last = words.at(words.indexAt(d.span().end() - 1));
            if (d.entity().type() == EntityType.GROUP && (heads.contains(first.fold()) || heads.contains(last.fold()))) {
                named.add(d.entity());
            }
        }
        if (named.size() != 1) {
            return;
        }
        for (Word w : words.all()) {
            String before = words.near(w, -1).fold();
            boolean definite = cues.is("definite", before) && !cues.is("partitive", before) || cues.is("demonstrative", before);
            if (heads.contains(w.fold()) && definite && !words.near(w, 1).is("ADJ")) {
                drafts.add(new Draft(w.span(), named.iterator().next(), "coalition", 0.75));
            }
        }
    }
}

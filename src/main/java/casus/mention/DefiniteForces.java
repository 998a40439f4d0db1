package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.text.DataFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** «les rebelles», «ce mouvement djihadiste», where the text ties these words to one group and knows no other that they could mean. */
final class DefiniteForces {

    private final Map<String, String> families = new HashMap<>();
    private final Phrases phrases;
    private final NameCues cues;

    DefiniteForces(String language, NameCues cues) {
        DataFile.rows("lang/" + language + "/fighters.tsv", 2).forEach(row -> families.put(row[0], row[1]));
        this.phrases = new Phrases(families.keySet());
        this.cues = cues;
    }

    void find(Words words, Drafts drafts) {
        Map<String, Entity> groups = new HashMap<>();
        Map<String, Set<Entity>> tied = new HashMap<>();
        for (Draft d : drafts.all()) {
            if (d.entity().type() == EntityType.GROUP && !d.entity().id().startsWith("force/")
                    && !d.entity().kind().equals("state-force") && !d.entity().kind().equals("unit")) {
                groups.put(d.entity().id(), d.entity());
                tie(words, d, tied);
            }
        }
        if (othersOfTheKind(words)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            int n = words.longest(i, phrases, 3);
            if (n > 0) {
                String family = families.get(words.joined(i, i + n));
                Set<Entity> meant = family.equals("body") ? nonState(groups.values()) : tied.getOrDefault(family, Set.of());
                if (meant.size() == 1) {
                    stand(words, i, n, meant.iterator().next(), drafts);
                }
            }
        }
    }

    private static Set<Entity> nonState(Collection<Entity> groups) {
        return groups.stream().filter(g -> !g.kind().equals("coalition")).collect(Collectors.toSet());
    }

    private void stand(Words words, int at, int n, Entity only, Drafts drafts) {
        Word first = words.at(at);
        Word before = words.near(first, -1);
        String family = families.get(words.joined(at, at + n));
        boolean demonstrative = cues.is("demonstrative", before.fold());
        boolean definite = demonstrative || cues.is("definite", before.fold()) && !indefinite(before);
        Word next = words.near(first, n);
        boolean goesOn = cues.is("of", next.fold()) && !words.near(first, n + 1).is("DET") && !words.near(first, n + 1).is("NUM") || next.capital() || next.is("ADJ") || next.is("CCONJ") && family.equals("rebel");
        if (definite && !goesOn && (!family.equals("body") || demonstrative || n > 1)) {
            drafts.add(new Draft(words.span(at, at + n), only, "definite-force", 0.6));
        }
    }

    /** «des» may be the indefinite plural; only the contraction of «de» and «les» is definite. */
    private boolean indefinite(Word w) {
        return cues.is("partitive", w.fold()) && w.is("DET");
    }

    private void tie(Words words, Draft d, Map<String, Set<Entity>> tied) {
        Word start = words.at(words.indexAt(d.span().start()));
        String behind = families.get(words.near(words.at(words.indexAt(d.span().end() - 1)), 1).fold());
        if (behind != null && cues.is("order", "before")) {
            tied.computeIfAbsent(behind, f -> new HashSet<>()).add(d.entity());
        }
        for (int back = 1; back < 5; back++) {
            Word w = words.near(start, -back);
            String family = families.get(w.fold());
            if (family != null) {
                tied.computeIfAbsent(family, f -> new HashSet<>()).add(d.entity());
            }
            if (w.punctuation() || !(family != null || cues.is("bond", w.fold()) || w.is("ADJ"))) {
                return;
            }
        }
    }

    /** «d'autres groupes djihadistes»: there are more than the one named. */
    private boolean othersOfTheKind(Words words) {
        for (Word w : words.all()) {
            if (cues.is("several", w.fold()) && cues.is("groups", words.near(w, 1).fold())) {
                return true;
            }
        }
        return false;
    }
}

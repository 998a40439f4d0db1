package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.gazetteer.Countries;
import casus.text.DataFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** «les rebelles», «ce mouvement djihadiste», «ces forces», where the text knows but one group that these words could mean. */
final class DefiniteForces {

    private static final int MOST_ADJECTIVES = 3;
    private static final int OFTEN = 3;

    private final Map<String, String> families = new HashMap<>();
    private final Phrases phrases;
    private final NameCues cues;
    private final Countries countries;

    DefiniteForces(String language, NameCues cues, Countries countries) {
        DataFile.rows("lang/" + language + "/fighters.tsv", 2).forEach(row -> families.put(row[0], row[1]));
        this.phrases = new Phrases(families.keySet());
        this.cues = cues;
        this.countries = countries;
    }

    void find(Words words, Drafts drafts) {
        Map<String, Entity> groups = new HashMap<>();
        Map<String, Set<Entity>> tied = new HashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Draft d : drafts.all()) {
            if (d.entity().type() == EntityType.GROUP && !d.entity().id().startsWith("force/")
                    && !d.entity().kind().equals("state-force") && !d.entity().kind().equals("unit")) {
                if (!affiliation(words, d)) {
                    groups.put(d.entity().id(), d.entity());
                }
                told.merge(d.entity().id(), 1, Integer::sum);
                tie(words, d, tied);
            }
        }
        boolean others = othersOfTheKind(words);
        for (int i = 0; i < words.size(); i++) {
            int n = words.longest(i, phrases, 3);
            if (n > 0) {
                String family = families.get(words.joined(i, i + n));
                boolean only = family.equals("body") || family.equals("only") && !tied.containsKey(family);
                Set<Entity> meant = family.equals("force") ? lastForce(words, words.at(i), drafts)
                        : only ? chief(nonState(groups.values()), told) : tied.getOrDefault(family, main(groups.values(), told));
                if (meant.size() == 1 && (!others || family.equals("body"))) {
                    stand(words, i, n, meant.iterator().next(), drafts);
                }
            }
        }
    }

    /** «affiliés à Al-Qaïda», «branche d'Al-Qaïda»: a name that only says to whom another group belongs. */
    private boolean affiliation(Words words, Draft d) {
        Word start = words.at(words.indexAt(d.span().start()));
        for (int back = 1; back < 4; back++) {
            if (cues.is("affiliated", words.near(start, -back).fold())) {
                return true;
            }
        }
        return false;
    }

    /** The force named last before «ces forces», by this very word or another for a state's force. */
    private Set<Entity> lastForce(Words words, Word noun, Drafts drafts) {
        return drafts.before(noun.span().start()).isEmpty() ? Set.of() : drafts.all().stream()
                .filter(d -> d.entity().type() == EntityType.GROUP && d.span().end() <= noun.span().start() && cues.is("demonstrative", words.near(noun, -1).fold()))
                .filter(d -> cues.is("head", words.at(words.indexAt(d.span().start())).fold()))
                .reduce((a, b) -> b).map(d -> Set.of(d.entity())).orElse(Set.of());
    }

    private static Set<Entity> nonState(Collection<Entity> groups) {
        return groups.stream().filter(g -> !g.kind().equals("coalition")).collect(Collectors.toSet());
    }

    /** The only one, or the one that the text names time and again where it names the others but once. */
    private static Set<Entity> chief(Set<Entity> groups, Map<String, Integer> told) {
        Set<Entity> often = groups.stream().filter(g -> told.getOrDefault(g.id(), 0) > 1).collect(Collectors.toSet());
        boolean clear = often.size() == 1 && told.get(often.iterator().next().id()) >= OFTEN;
        return groups.size() > 1 && clear ? often : groups;
    }

    /** The only group, where the text speaks of it more than once. */
    private static Set<Entity> main(Collection<Entity> groups, Map<String, Integer> told) {
        Set<Entity> all = nonState(groups);
        return all.stream().allMatch(g -> told.get(g.id()) > 1) ? all : Set.of();
    }

    private void stand(Words words, int at, int n, Entity only, Drafts drafts) {
        Word first = words.at(at);
        Word before = described(words, first, drafts);
        String family = families.get(words.joined(at, at + n));
        boolean demonstrative = cues.is("demonstrative", before.fold());
        boolean definite = demonstrative || cues.is("definite", before.fold()) && !indefinite(before);
        Word next = words.near(first, n);
        int end = at + n;
        boolean nation = !next.capital() && !next.punctuation() && !countries.byDemonym(next.fold()).isEmpty();
        if (family.equals("body") && (nation || next.is("ADJ") && next.fold().indexOf(' ') > 0)) {
            end++;
            next = words.near(first, n + 1);
        }
        boolean goesOn = cues.is("of", next.fold()) && !words.near(next, 1).is("DET") && !words.near(next, 1).is("NUM") || next.capital() || next.is("ADJ") || next.is("CCONJ") && family.equals("rebel");
        boolean named = cues.is("definite", next.fold()) && words.near(next, 1).capital();   // «le groupe djihadiste l'Etat islamique»
        if (definite && !goesOn && !named && (!family.equals("body") || demonstrative || n > 1 || before.is("DET"))) {
            drafts.add(new Draft(words.span(at, end), only, "definite-force", 0.6));
        }
    }

    /** The word before these and, where adjectives stand before nouns, before those that describe them. */
    private Word described(Words words, Word first, Drafts drafts) {
        int back = 1;
        while (cues.is("order", "before") && back <= MOST_ADJECTIVES && describes(words.near(first, -back)) && drafts.free(words.near(first, -back).span())) {
            back++;
        }
        return words.near(first, -back);
    }

    private boolean describes(Word w) {
        return !w.punctuation() && (w.is("ADJ") || w.is("PROPN") && (w.form().contains("-") || cues.stop(w.fold())));
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
            if (cues.is("order", "before") || w.punctuation() || !(family != null || cues.is("bond", w.fold()) || w.is("ADJ"))) {
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

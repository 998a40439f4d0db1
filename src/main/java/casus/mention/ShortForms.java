package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Later short forms of names: «Hamed» for «Hussein Razzouk al-Hamed», «Conseil souverain» for «Conseil souverain de transition». */
final class ShortForms {

    private final NameCues cues;

    ShortForms(NameCues cues) {
        this.cues = cues;
    }

    /** Last names of the persons found so far, wherever they stand alone. */
    void persons(Words words, NameRuns runs, Drafts drafts) {
        Map<String, Entity> byLast = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Draft d : drafts.withNested()) {
            if (d.entity().type() == EntityType.PERSON) {
                remember(lastName(d.span().of(words.text())), d.entity(), byLast, shared);
            }
        }
        shared.forEach(byLast::remove);
        for (NameRun run : runs.find(words, drafts)) {
            String name = NameKey.withoutArticle(NameKey.fold(words.span(run.first(), run.end()).of(words.text())));
            Entity e = byLast.isEmpty() || name.contains(" ") ? null : byLast.get(NameKey.ofFolded(name));
            if (e != null) {
                drafts.add(new Draft(words.span(run.first(), run.end()), e, "last-name", 0.85));
            }
        }
    }

    private static void remember(String key, Entity e, Map<String, Entity> byLast, Set<String> shared) {
        if (key.isEmpty()) {
            return;
        }
        Entity other = byLast.putIfAbsent(key, e);
        if (other != null && !other.id().equals(e.id())) {
            shared.add(key);
        }
    }

    /** The key of the last word of a name of several words; empty for single words. */
    private static String lastName(String name) {
        String[] parts = NameKey.fold(name).split(" ");
        return parts.length < 2 ? "" : NameKey.ofFolded(parts[parts.length - 1]);
    }

    /** Two or more of the first words of a longer name of a body. */
    void bodies(Words words, Drafts drafts) {
        Map<String, Entity> prefixes = new HashMap<>();
        for (Draft d : drafts.all()) {
            EntityType type = d.entity().type();
            if ((type == EntityType.GROUP || type == EntityType.ORGANIZATION) && !d.rule().startsWith("force")) {
                prefixes(words, d, prefixes);
            }
        }
        Phrases known = new Phrases(prefixes.keySet());
        for (int i = 0; i < words.size() && !prefixes.isEmpty(); i++) {
            int n = words.longest(i, known, 7);
            if (n > 1) {
                drafts.add(new Draft(words.span(i, i + n), prefixes.get(words.joined(i, i + n)), "short-form", 0.75));
            }
        }
    }

    private void prefixes(Words words, Draft d, Map<String, Entity> prefixes) {
        int first = words.indexAt(d.span().start());
        int end = words.indexAt(d.span().end() - 1) + 1;
        int content = 0;
        for (int i = first; i < end; i++) {
            content += cues.is("linking", words.at(i).fold()) ? 0 : 1;
            if (content >= 2 && i < end && !cues.is("linking", words.at(i).fold()) && words.at(first).capital()) {
                prefixes.putIfAbsent(words.joined(first, i + 1), d.entity());
            }
        }
    }
}

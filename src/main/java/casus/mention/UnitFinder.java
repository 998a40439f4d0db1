package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.text.DataFile;
import casus.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbered units of an army: «17e division», «66e brigade aéroportée». */
final class UnitFinder {

    private final Set<String> units = new HashSet<>();
    private final Pattern ordinal;

    UnitFinder(String language) {
        DataFile.rows("lang/" + language + "/units.tsv", 1).forEach(row -> units.add(row[0]));
        ordinal = Pattern.compile("\\d{1,4} ?(e|eme|er|re|ere|nd|nde|th|st|rd)");
    }

    void find(Words words, StoryCountries votes, Drafts drafts) {
        for (Word w : words.all()) {
            if (units.contains(w.fold()) && ordinal.matcher(words.near(w, -1).fold()).matches()) {
                int end = words.near(w, 1).is("ADJ") ? w.index() + 2 : w.index() + 1;
                Span span = words.span(w.index() - 1, end);
                drafts.overlapping(span).stream().filter(d -> w.span().equals(d.span())).forEach(d -> drafts.remove(d.span()));
                String name = span.of(words.text());
                String id = "group/x-" + votes.story().map(c -> c.toLowerCase(java.util.Locale.ROOT) + "-").orElse("")
                        + NameKey.fold(name).replace(' ', '-');
                drafts.add(new Draft(span, new Entity(id, EntityType.GROUP, name, Optional.empty(), votes.story(), "unit", false), "unit", 0.8));
            }
        }
    }
}

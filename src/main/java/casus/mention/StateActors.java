package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.gazetteer.ActorEntry;
import casus.gazetteer.ActorGazetteer;
import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.text.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The forces and organs of any state, made by rule ({@code force/SY-army}, {@code org/RU-government}), or the listed entity where a
 * gazetteer has one for that id.
 */
final class StateActors {

    private final Map<String, String> labels = DataFile.rows("state-bodies.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private final Countries countries;
    private final Map<String, Entity> listed = new HashMap<>();

    StateActors(Countries countries, ActorGazetteer actors) {
        this.countries = countries;
        for (ActorEntry e : actors.entries()) {
            if (e.entity().id().matches("(force|org)/[A-Z]{2}-.+")) {
                listed.put(e.entity().id(), e.entity());
            }
        }
    }

    Entity force(String country, String key) {
        return make("force/" + country + "-" + key, EntityType.GROUP, country, key, "state-force");
    }

    Entity organ(String country, String key) {
        return make("org/" + country + "-" + key, EntityType.ORGANIZATION, country, key, key.startsWith("ministry") ? "ministry" : key);
    }

    /** {@code ministry-health} reads "Ministry of Health", {@code border-guard} "Border Guard". */
    private static String titled(String key) {
        String words = Arrays.stream(key.split("-")).map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
        return words.replaceFirst("^Ministry (?=.)", "Ministry of ");
    }

    private Entity make(String id, EntityType type, String country, String key, String kind) {
        Entity known = listed.get(id);
        if (known != null) {
            return known;
        }
        String state = countries.byCode(country).map(Country::label).orElse(country);
        String what = labels.getOrDefault(key, titled(key));
        return new Entity(id, type, what + " of " + state, Optional.empty(), Optional.of(country), kind, true);
    }
}

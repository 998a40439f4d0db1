package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.gazetteer.ActorEntry;
import casus.gazetteer.ActorGazetteer;
import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The forces and organs of any state, made by rule ({@code force/SY-army}, {@code org/RU-government}), or the listed entity where a
 * gazetteer has one for that id.
 */
final class StateActors {

    private static final Map<String, String> LABELS = Map.of("army", "Armed Forces", "airforce", "Air Force", "government", "Government");

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

    private Entity make(String id, EntityType type, String country, String key, String kind) {
        Entity known = listed.get(id);
        if (known != null) {
            return known;
        }
        String state = countries.byCode(country).map(Country::label).orElse(country);
        String what = LABELS.getOrDefault(key, key.replace('-', ' '));
        return new Entity(id, type, what + " of " + state, Optional.empty(), Optional.of(country), kind, true);
    }
}

package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import java.util.Optional;

/** Entities for names that no list knows; the id is made of type and name key, so the same name gives the same id in every article. */
final class Unlisted {

    private Unlisted() {
    }

    static Entity person(String name) {
        return make("person/x-" + slug(name), EntityType.PERSON, name, "", Optional.empty());
    }

    static Entity group(String name, String kind) {
        return make("group/x-" + slug(name), EntityType.GROUP, name, kind, Optional.empty());
    }

    static Entity of(NameCues.Cue cue, String name, Optional<String> country) {
        return switch (cue.type()) {
            case PLACE -> make("place/x-" + country.map(c -> c + "-").orElse("") + slug(name), EntityType.PLACE, name, cue.kind(), country);
            case PERSON -> person(name);
            case GROUP -> group(name, cue.kind());
            case ORGANIZATION -> make("org/x-" + slug(name), EntityType.ORGANIZATION, name, cue.kind(), Optional.empty());
        };
    }

    private static String slug(String name) {
        String slug = NameKey.slug(name);
        return slug.isBlank() ? Integer.toHexString(name.hashCode()) : slug;
    }

    private static Entity make(String id, EntityType type, String name, String kind, Optional<String> country) {
        return new Entity(id, type, name, Optional.empty(), country, kind, false);
    }
}

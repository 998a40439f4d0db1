package casus.knowledge;

import casus.entity.NameKey;
import casus.gazetteer.ActorGazetteer;
import casus.gazetteer.Countries;
import casus.gazetteer.Disambiguator;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.PlaceNameGuard;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the program knows of actors and places before it reads any article: one immutable object handed to the extractors, safe for use by
 * many threads. Loading it takes about a second; do it once.
 *
 * @param actors        listed groups, persons and organizations
 * @param countries     countries by name, demonym and capital
 * @param places        listed places
 * @param disambiguator chooses among namesakes
 */
public record Knowledge(ActorGazetteer actors, Countries countries, PlaceGazetteer places, Disambiguator disambiguator) {

    public Knowledge {
        Objects.requireNonNull(actors);
        Objects.requireNonNull(countries);
        Objects.requireNonNull(places);
        Objects.requireNonNull(disambiguator);
    }

    /** What travels with the program. */
    public static Knowledge standard() {
        return load(List.of());
    }

    /**
     * What travels with the program and the actors and places of the user's own files: Turtle written like {@code ontology/groups-*.ttl}
     * and {@code ontology/places-*.ttl}, or tables of places that {@link GeoNamesCompactor} made ({@code .gz}).
     *
     * @throws IllegalStateException        when a file is no Turtle; the message names it
     * @throws java.io.UncheckedIOException when a file cannot be read as a table or list of places; the message names it
     */
    public static Knowledge load(List<Path> more) {
        List<Path> turtle = more.stream().filter(file -> !PlaceFiles.isTable(file)).toList();
        PlaceGazetteer places = more.isEmpty() ? Gazetteers.places() : PlaceFiles.load(Gazetteers.countries(), more);
        return new Knowledge(new ActorGazetteer(ActorReader.read(TurtleFiles.read(turtle)), NameKey::of), Gazetteers.countries(), places,
                new Disambiguator(places));
    }

    /** The place names that are also common words of this language. */
    public PlaceNameGuard placeNameGuard(String language) {
        return Gazetteers.placeNameGuard(language);
    }
}

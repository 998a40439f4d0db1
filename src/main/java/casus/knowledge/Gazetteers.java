package casus.knowledge;

import casus.gazetteer.Countries;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.PlaceNameGuard;
import casus.text.DataFile;

/** The gazetteers that the program carries, each loaded once, at its first use. Safe for use by many threads. */
public final class Gazetteers {

    private Gazetteers() {
    }

    public static Countries countries() {
        return LoadedCountries.VALUE;
    }

    /** Countries, provinces, towns of the world and the places of {@code ontology/places}. */
    public static PlaceGazetteer places() {
        return LoadedPlaces.VALUE;
    }

    /** @param language code such as {@code fr}; its words stand in {@code ontology/lang/<language>/place-doubtful.tsv} */
    public static PlaceNameGuard placeNameGuard(String language) {
        return new PlaceNameGuard(DataFile.rows("lang/" + language + "/place-doubtful.tsv", 1).stream()
                .map(row -> row[0]).toList());
    }

    private static final class LoadedCountries {
        static final Countries VALUE = CountryFile.read("countries.tsv");
    }

    private static final class LoadedPlaces {
        static final PlaceGazetteer VALUE = PlaceFiles.load(LoadedCountries.VALUE);
    }
}

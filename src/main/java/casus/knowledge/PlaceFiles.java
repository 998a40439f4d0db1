package casus.knowledge;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.gazetteer.ListedPlace;
import casus.gazetteer.PackedPlaces;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.WorldGazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Puts the gazetteer of places together from the files in the program's jar and the user's own. */
public final class PlaceFiles {

    private static final String TABLE = "/casus/places/geonames-cities500.tsv.gz";
    private static final List<String> LISTS = List.of("places-regions.ttl", "places-middle-east.ttl", "places-africa.ttl",
            "places-europe-asia-americas.ttl");

    private PlaceFiles() {
    }

    /** The places that the program carries. */
    public static PlaceGazetteer load(Countries countries) {
        return load(countries, List.of());
    }

    /**
     * @param own files of the user: Turtle ({@code .ttl}) in the form of ours, or compact tables ({@code .gz}) that
     *            {@link GeoNamesCompactor} made
     * @throws UncheckedIOException when a file cannot be read
     */
    public static PlaceGazetteer load(Countries countries, List<Path> own) {
        try {
            List<ListedPlace> listed = new ArrayList<>();
            countries.all().forEach(country -> listed.add(country(country)));
            listed.addAll(ProvinceFile.read("provinces.tsv"));
            for (String list : LISTS) {
                listed.addAll(PlaceTurtle.read(resource("/casus/ontology/" + list), list));
            }
            List<PackedPlaces> tables = new ArrayList<>(List.of(table(resource(TABLE))));
            for (Path file : own) {
                if (isTable(file)) {
                    tables.add(ownTable(file));
                } else {
                    try (InputStream turtle = Files.newInputStream(file)) {
                        listed.addAll(PlaceTurtle.read(turtle, file.toString()));
                    }
                }
            }
            return new WorldGazetteer(listed, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is a compact table rather than Turtle, told by its name. */
    public static boolean isTable(Path file) {
        return file.toString().endsWith(".gz");
    }

    private static PackedPlaces ownTable(Path file) throws IOException {
        try (InputStream zipped = Files.newInputStream(file)) {
            return table(zipped);
        } catch (IOException | RuntimeException e) {
            throw new IOException("reading places from " + file + ": " + e.getMessage(), e);
        }
    }

    private static PackedPlaces table(InputStream zipped) throws IOException {
        try (InputStream text = new GZIPInputStream(zipped, 1 << 16)) {
            return new PackedPlaces(text.readAllBytes());
        }
    }

    private static ListedPlace country(Country country) {
        PlaceEntry entry = country.toPlace();
        return new ListedPlace(entry, country.names().values().stream().flatMap(List::stream).distinct().toList(), Set.of(country.code()));
    }

    private static InputStream resource(String path) {
        InputStream in = PlaceFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing in the program's jar: " + path);
        }
        return in;
    }
}

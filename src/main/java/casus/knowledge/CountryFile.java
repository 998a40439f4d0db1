package casus.knowledge;

import casus.entity.GeoPoint;
import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.gazetteer.PlaceKind;
import casus.text.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads {@code ontology/countries.tsv}. */
final class CountryFile {

    private static final int COLUMNS = 10;

    private CountryFile() {
    }

    static Countries read(String file) {
        return new Countries(DataFile.rows(file, COLUMNS).stream().map(CountryFile::country).toList());
    }

    private static Country country(String[] row) {
        GeoPoint centre = new GeoPoint(Double.parseDouble(row[8]), Double.parseDouble(row[9]), PlaceKind.wherePrecision(PlaceKind.COUNTRY));
        return new Country(row[0], row[1], languages(row[2], row[3]), languages(row[4], row[5]), languages(row[6], row[7]), centre);
    }

    private static Map<String, List<String>> languages(String french, String english) {
        return Map.of("fr", values(french), "en", values(english));
    }

    static List<String> values(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split("\\|"));
    }
}

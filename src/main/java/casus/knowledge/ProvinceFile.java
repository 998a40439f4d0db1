package casus.knowledge;

import casus.entity.GeoPoint;
import casus.gazetteer.ListedPlace;
import casus.gazetteer.PackedPlaces;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceKind;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code ontology/provinces.tsv}: first-order divisions of countries. */
final class ProvinceFile {

    private static final int COLUMNS = 6;

    private ProvinceFile() {
    }

    static List<ListedPlace> read(String file) {
        return DataFile.rows(file, COLUMNS).stream().map(ProvinceFile::province).toList();
    }

    private static ListedPlace province(String[] row) {
        String country = row[0];
        Optional<GeoPoint> point = row[3].isEmpty() ? Optional.empty()
                : Optional.of(new GeoPoint(Double.parseDouble(row[3]), Double.parseDouble(row[4]),
                        PlaceKind.wherePrecision(PlaceKind.PROVINCE)));
        List<String> names = new ArrayList<>(CountryFile.values(row[5]));
        names.add(row[2]);
        PlaceEntry entry = new PlaceEntry(PackedPlaces.provinceId(country, row[1]), row[2], PlaceKind.PROVINCE, point,
                Optional.of(country), Optional.empty(), 0);
        return new ListedPlace(entry, names, Set.of(country));
    }
}

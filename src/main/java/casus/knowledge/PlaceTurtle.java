package casus.knowledge;

import casus.entity.GeoPoint;
import casus.gazetteer.ListedPlace;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Reads places listed in Turtle, in the form that the head of {@code ontology/places-regions.ttl} describes. */
final class PlaceTurtle {

    private static final String IDS = "https://w3id.org/casus/id/";
    private static final String CASUS = "https://w3id.org/casus/ns#";
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final IRI PLACE = Values.iri(CASUS, "Place"), KIND = Values.iri(CASUS, "kind"), COUNTRY = Values.iri(CASUS, "country");
    private static final IRI LATITUDE = Values.iri(WGS84, "lat"), LONGITUDE = Values.iri(WGS84, "long");

    private PlaceTurtle() {
    }

    /**
     * @param name of the file, for messages
     * @throws IOException also when a place lacks what it needs; the message names it
     */
    static List<ListedPlace> read(InputStream turtle, String name) throws IOException {
        try {
            Model model = Rio.parse(turtle, IDS, RDFFormat.TURTLE);
            return model.filter(null, RDF.TYPE, PLACE).subjects().stream().map(place -> place(model, place)).toList();
        } catch (RuntimeException e) {
            throw new IOException("reading places from " + name + ": " + e.getMessage(), e);
        }
    }

    private static ListedPlace place(Model model, Resource place) {
        String id = place.stringValue().substring(IDS.length());
        Set<String> names = new LinkedHashSet<>();
        String label = Stream.concat(labels(model, place, "en"), labels(model, place, null)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no skos:prefLabel"));
        Stream.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL).flatMap(property -> values(model, place, property)).map(Value::stringValue)
                .forEach(names::add);
        String kind = values(model, place, KIND).findFirst().map(Value::stringValue)
                .orElseThrow(() -> new IllegalArgumentException(id + " has no casus:kind"));
        Set<String> countries = values(model, place, COUNTRY).map(Value::stringValue).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> country = countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
        PlaceEntry entry = new PlaceEntry(id, label, kind, point(model, place, precision(id, kind)), country, Optional.empty(), 0);
        return new ListedPlace(entry, List.copyOf(names), countries);
    }

    /** Coordinates that do not come from GeoNames are not exact. */
    private static int precision(String id, String kind) {
        return Math.max(PlaceKind.wherePrecision(kind), id.startsWith("place/gn-") ? 1 : 2);
    }

    private static Optional<GeoPoint> point(Model model, Resource place, int precision) {
        Optional<Double> latitude = values(model, place, LATITUDE).findFirst().map(value -> Double.parseDouble(value.stringValue()));
        Optional<Double> longitude = values(model, place, LONGITUDE).findFirst().map(value -> Double.parseDouble(value.stringValue()));
        return latitude.flatMap(lat -> longitude.map(lon -> new GeoPoint(lat, lon, precision)));
    }

    /** Labels in a language; with no language given, in any. */
    private static Stream<String> labels(Model model, Resource place, String language) {
        return values(model, place, SKOS.PREF_LABEL).filter(value -> language == null
                || value.isLiteral() && ((Literal) value).getLanguage().filter(language::equals).isPresent())
                .map(Value::stringValue);
    }

    private static Stream<Value> values(Model model, Resource place, IRI property) {
        return model.filter(place, property, null).objects().stream();
    }
}

package casus.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Latitude and longitude of the W3C Basic Geo vocabulary. */
final class Wgs84 {

    static final String NAMESPACE = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static final IRI LAT = Values.iri(NAMESPACE, "lat");
    static final IRI LONG = Values.iri(NAMESPACE, "long");

    private Wgs84() {
    }
}

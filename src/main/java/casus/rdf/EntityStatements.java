package casus.rdf;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.GeoPoint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** An entity as the article's graph knows it: enough to show and to map it without any other graph. */
final class EntityStatements {

    private static final Pattern GEONAMES = Pattern.compile("place/gn-([1-9][0-9]*)");

    private final Emitter out;

    EntityStatements(Emitter out) {
        this.out = out;
    }

    void write(IRI iri, Entity entity) {
        out.type(iri, Gathered.typeOf(entity.type()));
        out.text(iri, RDFS.LABEL, entity.label());
        if (!entity.kind().isEmpty()) {
            out.text(iri, Casus.KIND, entity.kind());
        }
        out.truth(iri, Casus.LISTED, entity.listed());
        entity.country().ifPresent(code -> country(iri, entity, code));
        Matcher geonames = GEONAMES.matcher(entity.id());
        if (entity.listed() && geonames.matches()) {
            out.link(iri, RDFS.SEEALSO, Values.iri("https://sws.geonames.org/" + geonames.group(1) + "/"));
        }
        if (entity.type() == EntityType.PLACE) {
            entity.point().ifPresent(point -> position(iri, point));
        }
    }

    private void country(IRI iri, Entity entity, String code) {
        out.text(iri, Casus.COUNTRY, code);
        IRI country = Iris.listed("country/" + code);
        if (entity.type() == EntityType.PLACE && !country.equals(iri)) {
            out.link(iri, GEO.sfWithin, country);
        }
    }

    private void position(IRI iri, GeoPoint point) {
        IRI geometry = Values.iri(iri.stringValue() + "/point");
        out.number(iri, Wgs84.LAT, point.latitude());
        out.number(iri, Wgs84.LONG, point.longitude());
        out.integer(iri, Casus.WHERE_PREC, point.wherePrecision());
        out.link(iri, GEO.hasGeometry, geometry);
        out.type(geometry, GEO.Geometry);
        String wkt = "POINT(" + Emitter.plain(point.longitude()) + " " + Emitter.plain(point.latitude()) + ")";
        out.typed(geometry, GEO.AS_WKT, wkt, GEO.WKT_LITERAL);
    }
}

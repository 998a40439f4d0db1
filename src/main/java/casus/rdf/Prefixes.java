package casus.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The prefixes that files of the program are written with. */
public final class Prefixes {

    private static final List<Namespace> COMMON = List.of(
            Values.namespace(Casus.PREFIX, Casus.NAMESPACE),
            Values.namespace("type", Scheme.EVENT_TYPE.iri() + "/"),
            Values.namespace("scheme", Scheme.NAMESPACE),
            Values.namespace("id", Iris.LISTED),
            Values.namespace(Nif.PREFIX, Nif.NAMESPACE),
            Values.namespace("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Values.namespace("schema", Schema.NAMESPACE),
            Values.namespace("wgs84", Wgs84.NAMESPACE),
            GEO.NS, PROV.NS, SKOS.NS, DCTERMS.NS, RDF.NS, RDFS.NS, OWL.NS, XSD.NS);

    private Prefixes() {
    }

    public static List<Namespace> common() {
        return COMMON;
    }
}

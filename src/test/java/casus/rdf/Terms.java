package casus.rdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** The IRIs that stand in a query. */
final class Terms {

    private static final Pattern IRI = Pattern.compile("<([^<>\\s]*)>");

    private Terms() {
    }

    static Set<String> of(Query query) {
        Query plain = query.cloneQuery();
        plain.getPrefixMapping().clearNsPrefixMap();
        Set<String> found = new TreeSet<>();
        Matcher iri = IRI.matcher(plain.serialize());
        while (iri.find()) {
            found.add(iri.group(1));
        }
        return found;
    }
}

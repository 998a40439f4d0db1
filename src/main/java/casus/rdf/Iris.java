package casus.rdf;

import casus.entity.Entity;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Mints every IRI of the program from content, so that the same input gives the same names. Immutable, safe to share.
 *
 * <p>Ids come from outside and may hold anything. What is not a letter, a digit, {@code -}, {@code _} or {@code .} is percent-encoded;
 * ids that are long, made of dots only or not valid Unicode become a readable beginning, {@code ~} and a hash. Both ways, different
 * ids get different IRIs, and the IRIs are valid for RDF4J and Jena.
 */
public final class Iris {

    public static final String DEFAULT_BASE = "https://w3id.org/casus/data/";
    /** Namespace of gazetteer entries; the same whatever the base of article data. */
    public static final String LISTED = "https://w3id.org/casus/id/";

    private static final int LONGEST = 120;
    private static final int KEPT = 40;

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /**
     * Names below another base.
     *
     * @param base absolute http or https IRI that ends in {@code /}
     * @throws IllegalArgumentException when it is none
     */
    public static Iris below(String base) {
        if (web(base).isEmpty() || !base.endsWith("/") || base.contains("#") || base.contains("?")) {
            throw new IllegalArgumentException("a base must be an http(s) address that ends in '/': " + base);
        }
        return new Iris(base);
    }

    public String base() {
        return base;
    }

    public IRI article(String id) {
        return Values.iri(base + "article/" + segment(id));
    }

    /** The named graph that holds all that an article tells. */
    public IRI articleGraph(String id) {
        return Values.iri(base + "graph/article/" + segment(id));
    }

    public IRI ontologyGraph() {
        return graph("ontology");
    }

    public IRI gazetteerGraph() {
        return graph("gazetteer");
    }

    public IRI fusionGraph() {
        return graph("fusion");
    }

    public IRI curationGraph() {
        return graph("curation");
    }

    public IRI provenanceGraph() {
        return graph("provenance");
    }

    public IRI entity(Entity entity) {
        return Values.iri((entity.listed() ? LISTED : base) + path(entity.id()));
    }

    /** The gazetteer's entry of this id. */
    public static IRI listed(String id) {
        return Values.iri(LISTED + path(id));
    }

    public IRI software(Software software) {
        return Values.iri(base + "software/" + segment(software.name() + "-" + software.version()));
    }

    /** Something derived, named by its kind and by what it is derived from. */
    public IRI derived(String kind, String... from) {
        return Values.iri(base + kind + "/" + Digests.sha256(String.join("\n", from)).substring(0, 20));
    }

    /** One run of the program, named by the caller. */
    public IRI run(String name) {
        return Values.iri(base + "run/" + segment(name));
    }

    /** A web address as an IRI; empty when it is not http or https or cannot be made valid. */
    public static Optional<IRI> web(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean safe = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return safe ? Optional.of(Values.iri(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private IRI graph(String name) {
        return Values.iri(base + "graph/" + name);
    }

    private static String path(String id) {
        StringBuilder out = new StringBuilder();
        for (String part : id.split("/", -1)) {
            out.append(out.isEmpty() ? "" : "/").append(part.isEmpty() ? "~" : segment(part));
        }
        return out.toString();
    }

    static String segment(String id) {
        boolean readable = StandardCharsets.UTF_8.newEncoder().canEncode(id) && !id.chars().allMatch(c -> c == '.');
        String encoded = readable ? encode(id) : "";
        return readable && encoded.length() <= LONGEST ? encoded : hashed(id);
    }

    private static String hashed(String id) {
        String start = id.codePoints().filter(Iris::plain).limit(KEPT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return start + "~" + Digests.sha256(units(id)).substring(0, 32);
    }

    /** The UTF-16 units as they are; an encoder would make all halves of broken pairs alike. */
    private static byte[] units(String id) {
        ByteBuffer units = ByteBuffer.allocate(2 * id.length());
        id.chars().forEach(unit -> units.putChar((char) unit));
        return units.array();
    }

    private static String encode(String id) {
        StringBuilder out = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (plain(b)) {
                out.append((char) b);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        return out.toString();
    }

    private static boolean plain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}

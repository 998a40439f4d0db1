package casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hostile RDF")
class HostileRdfTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("fetches nothing: neither contexts of JSON-LD, nor external entities and document types of RDF/XML")
    void fetchesNothing() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String secret = Files.writeString(folder.resolve("secret"), "s3cret").toUri().toString();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            for (String address : List.of(there, secret)) {
                attempt(Formats.JSONLD, "{\"@context\":\"" + address + "\",\"@id\":\"http://e/a\",\"http://e/p\":\"v\"}");
                attempt(Formats.JSONLD, "{\"@context\":{\"@import\":\"" + address + "\"},\"@id\":\"http://e/a\",\"http://e/p\":\"v\"}");
                attempt(Formats.RDFXML, "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + address + "\">]>" + rdfXml("&x;"));
                attempt(Formats.RDFXML, "<!DOCTYPE r [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>" + rdfXml("y"));
                attempt(Formats.RDFXML, "<!DOCTYPE r SYSTEM \"" + address + "\">" + rdfXml("y"));
            }
        } finally {
            server.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    private void attempt(Formats format, String document) {
        try {
            assertThat(load(format, document).toString()).doesNotContain("s3cret");
        } catch (CasusException refused) {
            assertThat(refused.getMessage()).doesNotContain("s3cret");
        }
    }

    @Test
    @DisplayName("that explodes by its entities is stopped")
    void billionLaughs() {
        StringBuilder types = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            types.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThatThrownBy(() -> load(Formats.RDFXML, types + "]>" + rdfXml("&a11;"))).isInstanceOf(CasusException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"TURTLE!<http://e/a> <http://e/b> (. ", "TURTLE!<http://e/a> <http://e/b> (. 0(1", "TRIG!{ <http://e/a> <http://e/b> (. ",
        "TURTLE!<http://e/a> <http://e/b> <http://e/%zz> .", "TURTLE!<http://e/a> <http://e/b> \"\\uD83D\" .", "NTRIPLES!<http://e/a> <http://e/b> \"\\uD83D\" .",
        "NTRIPLES!<http://e/a> <http://e/b> \"\\u0000\" .", "TURTLE!<a> <b> 1 .", "NQUADS!<http://e/a> <http://e/b> <http://e/c> \"graph\" .",
        "TRIG!GRAPH <http://e/g> { <http://e/a>", "RDFXML!<rdf:RDF", "RDFXML!not xml", "JSONLD!{", "JSONLD![[[[", "JSONLD!{\"@id\":3}",
        "NTRIPLES!<http://e/a b> <http://e/b> 'x' .", "TURTLE!@prefix : <http://e/> . :a :b '''", "TURTLE!@base <x"})
    @DisplayName("that is broken is refused in words, or holds only what every format can carry")
    void broken(Formats format, String document) {
        try {
            for (NamedGraph graph : load(format, document)) {
                graph.triples().forEach(t -> assertThat(new String(t.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(t.toString()).doesNotContain("\u0000"));
            }
        } catch (CasusException refused) {
            assertThat(refused.problem()).isIn(Problem.RDF_MALFORMED, Problem.INPUT_UNREADABLE);
            assertThat(refused.getMessage()).contains("document");
        }
    }

    private static String rdfXml(String text) {
        return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\"><rdf:Description rdf:about=\"http://e/a\">"
                + "<e:p>" + text + "</e:p></rdf:Description></rdf:RDF>";
    }

    private static List<NamedGraph> load(Formats format, String document) {
        return new Loader(Stores.NAMES, Optional.of("http://example.org/g"))
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), format, "document");
    }
}

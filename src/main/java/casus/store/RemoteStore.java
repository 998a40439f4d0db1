package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A store elsewhere, spoken to by the SPARQL 1.1 Graph Store protocol. Each graph replaces the graph of its name there. */
public final class RemoteStore {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI endpoint;
    private final GraphNames names;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    /** @param endpoint address of the graph store, such as {@code http://localhost:3030/ds/data} */
    public RemoteStore(URI endpoint, GraphNames names) {
        if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
            throw new CasusException(Problem.USAGE, "not an http(s) address: " + endpoint);
        }
        this.endpoint = endpoint;
        this.names = names;
    }

    /** @throws CasusException when the server cannot be reached or refuses */
    public void put(NamedGraph graph) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RdfText.writeTriples(body, Formats.NTRIPLES, names, graph.triples());
        String name = URLEncoder.encode(graph.name().getURI(), StandardCharsets.UTF_8);
        String query = (endpoint.getRawQuery() == null ? "?" : "&") + "graph=" + name;
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + query)).timeout(PATIENCE)
                .header("Content-Type", Formats.NTRIPLES.mediaType())
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                String words = answer.body().strip();
                throw new CasusException(Problem.REMOTE, endpoint + " refused the graph " + graph.name().getURI() + ": status "
                        + answer.statusCode() + (words.isEmpty() ? "" : ", " + words.substring(0, Math.min(words.length(), 200))));
            }
        } catch (IOException e) {
            throw new CasusException(Problem.REMOTE, endpoint + " cannot be reached: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CasusException(Problem.REMOTE, "interrupted", e);
        }
    }
}

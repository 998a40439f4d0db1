package casus.article;

import casus.error.CasusException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file {@code NAME.json} beside {@code NAME.txt} or {@code NAME.html} says of the article. */
record Sidecar(Optional<String> id, Metadata metadata) {

    static final Sidecar NONE = new Sidecar(Optional.empty(), Metadata.NONE);

    /** @throws CasusException when the sidecar is there but malformed: its word would be silently lost otherwise */
    static Sidecar of(Path article) throws IOException {
        Path file = article.resolveSibling(InputFormat.stem(article.getFileName().toString()) + ".json");
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode object = ArticleJson.object(TextDecoder.decode(BoundedInput.all(in)));
            return new Sidecar(ArticleJson.string(object, "id"), ArticleJson.metadata(object));
        } catch (CasusException e) {
            throw new CasusException(e.problem(), "its sidecar " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }
}

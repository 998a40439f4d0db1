package casus.evaluate;

import casus.article.Article;
import casus.article.ArticleJson;
import casus.article.Metadata;
import casus.error.CasusException;
import casus.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article with what a careful reader found in it. */
public record GoldArticle(Article article, Annotation annotation) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All {@code *.json} files of a folder, by name. */
    public static List<GoldArticle> readFolder(Path folder) throws IOException {
        List<GoldArticle> gold = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                gold.add(read(file));
            }
        }
        return gold;
    }

    /** One annotated article. An {@link IllegalArgumentException} names the file that is malformed, or the anchor that its text lacks. */
    public static GoldArticle read(Path file) throws IOException {
        String json = Files.readString(file);
        try {
            Article article = ArticleJson.article(json, file.getFileName().toString(), Metadata.NONE);
            return new GoldArticle(article, new Reader(JSON.readTree(json), file.toString()).annotation());
        } catch (CasusException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(v -> !v.isNull()).map(JsonNode::asText);
    }

    private record Reader(JsonNode gold, String file) {

        Annotation annotation() {
            List<Annotation.Named> mentions = new ArrayList<>();
            for (JsonNode m : gold.path("mentions")) {
                JsonNode e = gold.path("entities").path(m.path("entity").asText());
                mentions.add(new Annotation.Named(anchor(m, "q", "n"), e.path("type").asText(), m.path("entity").asText(),
                        e.hasNonNull("lat") ? e.get("lat").asDouble() : null, e.hasNonNull("lon") ? e.get("lon").asDouble() : null));
            }
            List<Annotation.Dated> dates = new ArrayList<>();
            for (JsonNode d : gold.path("dates")) {
                dates.add(new Annotation.Dated(anchor(d, "q", "n"), string(d, "value").orElse(null)));
            }
            List<Annotation.Happening> events = new ArrayList<>();
            gold.path("events").forEach(e -> events.add(event(e)));
            List<Annotation.Said> claims = new ArrayList<>();
            for (JsonNode c : gold.path("claims")) {
                List<Span> speakers = new ArrayList<>(List.of(anchor(c, "source_q", "source_n")));
                c.path("via").forEach(v -> speakers.add(locate(v.asText(), 1)));
                claims.add(new Annotation.Said(speakers, anchor(c, "content_q", "content_n"), c.path("certainty").asText(),
                        c.path("polarity").asText()));
            }
            return new Annotation(mentions, dates, events, claims);
        }

        private Annotation.Happening event(JsonNode e) {
            List<Annotation.Counted> figures = new ArrayList<>();
            for (JsonNode f : e.path("figures")) {
                figures.add(new Annotation.Counted(f.path("kind").asText(), f.hasNonNull("min") ? f.get("min").asLong() : null,
                        f.hasNonNull("max") ? f.get("max").asLong() : null, f.path("victims").asText(), anchor(f, "q", "n")));
            }
            return new Annotation.Happening(e.path("type").asText(), e.path("status").asText(), List.of(anchor(e, "q", "n")),
                    string(e, "place").orElse(null), string(e, "date").orElse(null), roles(e.path("agents")), roles(e.path("targets")),
                            figures);
        }

        private List<Annotation.Role> roles(JsonNode names) {
            List<Annotation.Role> roles = new ArrayList<>();
            for (JsonNode name : names) {
                boolean entity = gold.path("entities").has(name.asText());
                roles.add(entity ? new Annotation.Role(name.asText(), null) : new Annotation.Role(null, locate(name.asText(), 1)));
            }
            return roles;
        }

        private Span anchor(JsonNode node, String words, String occurrence) {
            return locate(node.path(words).asText(), node.path(occurrence).asInt(1));
        }

        private Span locate(String words, int occurrence) {
            String text = gold.get("text").asText();
            int at = -1;
            for (int i = 0; i < occurrence; i++) {
                at = text.indexOf(words, at + 1);
                if (at < 0) {
                    throw new IllegalArgumentException(file + ": not in the text: \"" + words + "\" (occurrence " + occurrence + ")");
                }
            }
            return new Span(at, at + words.length());
        }
    }
}

package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Articles and metadata as JSON objects with the fields {@code id, url, title, published, lang, outlet, author, text}; others are
 * ignored.
 */
public final class ArticleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() { }

    /**
     * The article that a JSON object states.
     *
     * @param fallbackId the id where the object names none
     * @throws CasusException when it is no JSON object, has no text, or a field is of the wrong kind
     */
    public static Article article(String json, String fallbackId, Metadata defaults) {
        JsonNode object = object(json);
        String text = string(object, "text").orElseThrow(() -> new CasusException(Problem.INPUT_MALFORMED, "no field \"text\""));
        return new Article(string(object, "id").orElse(fallbackId), TextDecoder.checked(text), metadata(object).or(defaults));
    }

    /** The metadata of an object, and the id it may give. */
    static Metadata metadata(JsonNode object) {
        return new Metadata(string(object, "url"), string(object, "title"), string(object, "published").map(ArticleJson::day),
                string(object, "lang"), string(object, "outlet"), string(object, "author"));
    }

    static JsonNode object(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null || !node.isObject()) {
                throw new CasusException(Problem.INPUT_MALFORMED, "not a JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new CasusException(Problem.INPUT_MALFORMED, "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static Optional<String> string(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull() || value.isContainerNode() || value.asText().isBlank()) {
            return Optional.empty();
        }
        TextDecoder.unfit(value.asText()).ifPresent(why -> {
            throw new CasusException(Problem.INPUT_MALFORMED, "the field \"" + field + "\" holds " + why);
        });
        return Optional.of(value.asText());
    }

    /** The day of an ISO 8601 date or date-time, in the zone that the value itself states. */
    static LocalDate day(String value) {
        String trimmed = value.strip();
        try {
            return trimmed.length() <= 10 ? LocalDate.parse(trimmed) : OffsetDateTime.parse(trimmed).toLocalDate();
        } catch (DateTimeParseException e) {
            if (trimmed.matches("\\d{4}-\\d{2}-\\d{2}[T ].*")) {
                return day(trimmed.substring(0, 10));
            }
            throw new CasusException(Problem.INPUT_MALFORMED, "\"published\" is not a date (YYYY-MM-DD): " + value, e);
        }
    }
}

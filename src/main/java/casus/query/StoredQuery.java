package casus.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question with its description.
 *
 * @param name         by which it is called
 * @param titles       by language tag; English at least
 * @param descriptions by language tag
 * @param text         the SPARQL, header included
 */
public record StoredQuery(String name, Map<String, String> titles, Map<String, String> descriptions, List<Parameter> parameters,
                          View view, String text) {

    public StoredQuery {
        Objects.requireNonNull(name);
        Objects.requireNonNull(view);
        Objects.requireNonNull(text);
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        parameters = List.copyOf(parameters);
    }

    /** The title in this language, else in English, else the name. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", name));
    }

    public String description(String language) {
        return descriptions.getOrDefault(language, descriptions.getOrDefault("en", ""));
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }
}

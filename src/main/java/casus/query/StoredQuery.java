package casus.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with its description.
 *
 * @param name         by which it is called
 * @param titles       by language tag; English at least
 * @param descriptions by language tag
 * @param competencies numbers of the analysts' questions that it answers
 * @param text         the SPARQL, header included
 */
public record StoredQuery(String name, Map<String, String> titles, Map<String, String> descriptions, List<Parameter> parameters,
                          List<Integer> competencies, View view, String text) {

    private static final Pattern CONDITION = Pattern.compile("(?m)^(\\s*)#\\?\\s*(\\w+)\\s*:(.*)$");

    public StoredQuery {
        Objects.requireNonNull(name);
        Objects.requireNonNull(view);
        Objects.requireNonNull(text);
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        parameters = List.copyOf(parameters);
        competencies = List.copyOf(competencies);
    }

    /** A question that is not stored: the text of SPARQL, with a header or without. */
    public static StoredQuery free(String text) {
        return QueryHeader.read("text", text);
    }

    /**
     * The SPARQL to run when these parameters have a value: a line {@code #? NAME: pattern} is a comment unless the parameter NAME has one.
     * So a question narrows its search by what is asked for, instead of searching all and throwing away.
     */
    public String text(Set<String> given) {
        return CONDITION.matcher(text).replaceAll(m -> Matcher.quoteReplacement(given.contains(m.group(2)) ? m.group(1) + m.group(3)
                : m.group()));
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

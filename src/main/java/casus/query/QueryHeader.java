package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the comment lines at the top of a question:
 * <pre>
 * # title: …           # title-fr: …           # description: …      # description-fr: …
 * # param: NAME iri|string|integer|date|double|entity|place|actor|event-type [default=VALUE] — help text
 * # competency: numbers of the analysts' questions that it answers
 * # view: table|timeline|map|graph
 * </pre>
 */
final class QueryHeader {

    private static final Pattern LINE = Pattern.compile("#\\s*([a-z]+)(?:-([a-z]{2,3}))?\\s*:\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile(
            "(\\w+)\\s+(iri|string|integer|date|double|entity|place|actor|event-type)(?:\\s+default=(\"[^\"]*\"|\\S+))?\\s*(?:(?:—|–|-{1,2})\\s*(.*))?");

    private QueryHeader() { }

    /** @throws CasusException when a header line is malformed */
    static StoredQuery read(String name, String text) {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        List<Integer> competencies = new ArrayList<>();
        View view = View.TABLE;
        for (String line : text.split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                break;
            }
            Matcher header = LINE.matcher(line.strip());
            if (!header.matches()) {
                continue;
            }
            String language = Optional.ofNullable(header.group(2)).orElse("en");
            String value = header.group(3).strip();
            switch (header.group(1)) {
                case "title" -> titles.put(language, value);
                case "description" -> descriptions.merge(language, value, (a, b) -> a + " " + b);
                case "param" -> parameters.add(parameter(name, value));
                case "competency" -> competencies.addAll(numbers(name, value));
                case "view" -> view = view(name, value);
                default -> { }   // an ordinary comment that happens to hold a colon
            }
        }
        return new StoredQuery(name, titles, descriptions, parameters, competencies, view, text);
    }

    private static Parameter parameter(String query, String line) {
        Matcher m = PARAMETER.matcher(line);
        if (!m.matches()) {
            throw new CasusException(Problem.QUERY_FILE, "question " + query + ": cannot read the header line \"param: " + line + "\"");
        }
        Optional<String> initial = Optional.ofNullable(m.group(3)).map(v -> v.startsWith("\"") ? v.substring(1, v.length() - 1) : v);
        Parameter parameter = new Parameter(m.group(1), Parameter.Type.of(m.group(2)), initial,
                Optional.ofNullable(m.group(4)).orElse(""));
        initial.ifPresent(parameter::term);
        return parameter;
    }

    private static List<Integer> numbers(String query, String value) {
        try {
            return Stream.of(value.split("\\s*,\\s*")).map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new CasusException(Problem.QUERY_FILE, "question " + query + ": \"competency: " + value + "\" is no list of numbers", e);
        }
    }

    private static View view(String query, String value) {
        try {
            return View.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CasusException(Problem.QUERY_FILE, "question " + query + ": there is no view \"" + value + "\"", e);
        }
    }
}

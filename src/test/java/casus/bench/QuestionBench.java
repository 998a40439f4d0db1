package casus.bench;

import casus.query.Answer;
import casus.query.Bounds;
import casus.query.Parameter;
import casus.query.QueryEngine;
import casus.query.QueryLibrary;
import casus.query.Question;
import casus.query.ResultFormat;
import casus.query.ResultWriter;
import casus.query.StoredQuery;
import casus.store.GraphStore;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How long every stored question takes on a store, warm and in one process: asked with each of its parameters, several values each, and of
 * the whole store. Prints milliseconds of processor time, median and longest, and rows. Arguments: store, questions (all), values for each parameter (5), anything more to leave out the whole store.
 */
public final class QuestionBench {

        /** Parameters that narrow enough by themselves; the others are asked together with a place where the question has one. */
    private static final Set<String> LONE = Set.of("article", "thing");
    /** The first two of them warm up. */
    private static final int RUNS = 5;
    private static final double GIVE_UP = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PREFIXES = "PREFIX casus: <https://w3id.org/casus/ns#> PREFIX dcterms: <http://purl.org/dc/terms/> ";

    private final GraphStore store;
    private final int values;
    private final boolean whole;

    private QuestionBench(GraphStore store, int values, boolean whole) {
        this.store = store;
        this.whole = whole;
        this.values = values;
    }

    public static void main(String[] arguments) {
        String wanted = arguments.length > 1 ? arguments[1] : ".*";
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            QuestionBench bench = new QuestionBench(store, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5,
                    arguments.length < 4);
            System.out.printf("%-28s %-12s %10s %10s %10s%n", "question", "asked with", "median ms", "longest ms", "rows");
            for (StoredQuery query : new QueryLibrary(Optional.empty()).all()) {
                if (query.name().matches(wanted)) {
                    bench.time(query);
                }
            }
        }
    }

    private void time(StoredQuery query) {
        Optional<String> place = query.parameter("place").map(p -> values(p).get(0));
        for (Parameter parameter : query.parameters()) {
            boolean narrow = parameter.type().named() && parameter.type() != Parameter.Type.EVENT_TYPE || LONE.contains(parameter.name());
            List<Map<String, String>> asked = new ArrayList<>();
            values(parameter).forEach(value -> asked.add(narrow || place.isEmpty() ? Map.of(parameter.name(), value)
                    : Map.of(parameter.name(), value, "place", place.get())));
            if (!asked.isEmpty()) {
                print(query, narrow || place.isEmpty() ? parameter.name() : "place+" + parameter.name(), asked);
            }
        }
        if (whole) {
            print(query, "(nothing)", List.of(Map.of()));
        }
    }

    private void print(StoredQuery query, String with, List<Map<String, String>> asked) {
        List<Double> times = new ArrayList<>();
        long rows = 0;
        for (Map<String, String> parameters : asked) {
            for (int run = 0; run < RUNS; run++) {
                long start = cpu();
                long count = ask(query, parameters);
                double taken = (cpu() - start) / 1e6;
                rows = Math.max(rows, count);
                boolean hopeless = run == 1 && taken > GIVE_UP;
                if (run > 1 || hopeless) {
                    times.add(taken);
                }
                if (hopeless) {
                    break;
                }
            }
        }
        Collections.sort(times);
        double longest = times.get(times.size() - 1);
        System.out.printf(Locale.ROOT, "%-28s %-12s %10.1f %10.1f %10s%s%n", query.name(), with, times.get(times.size() / 2), longest,
                rows < 0 ? "cancelled" : String.valueOf(rows), longest > 200 ? "  *" : "");
    }

    /** Processor time of the program: what others do on the machine does not count. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long ask(StoredQuery query, Map<String, String> parameters) {
        try {
            Answer answer = new QueryEngine(store, new Bounds(Optional.of(PATIENCE), OptionalLong.empty())).rows(
                    Question.of(query, parameters), new ResultWriter(ResultFormat.CSV, 0, false), OutputStream.nullOutputStream());
            return answer.rows();
        } catch (casus.error.CasusException cancelled) {
            return -1;
        }
    }

    /** Values that the store holds: from the most frequent to the rare, evenly spread. */
    private List<String> values(Parameter parameter) {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("article", "?a dcterms:identifier ?v");
        patterns.put("place", "?e casus:place ?v");
        patterns.put("actor", "?e casus:agent ?v . ?v a casus:ArmedGroup");
        patterns.put("speaker", "?c casus:stepAgent ?v");
        patterns.put("thing", "?e casus:eventType ?t BIND(STR(?e) AS ?v)");
        return switch (parameter.name()) {
            case "kind" -> List.of("killed", "wounded");
            case "after", "by", "on" -> List.of("2016-03-01", "2018-06-15");
            case "before" -> List.of("2012-02-01", "2013-01-01");
            case "type" -> List.of("https://w3id.org/casus/scheme/event-type/shelling", "https://w3id.org/casus/scheme/event-group/battle");
            case "region" -> List.of("https://w3id.org/casus/id/country/SY", "https://w3id.org/casus/id/country/BF");
            default -> patterns.containsKey(parameter.name()) ? spread(patterns.get(parameter.name())) : List.of();
        };
    }

    private List<String> spread(String pattern) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String text = PREFIXES + "SELECT ?v (COUNT(*) AS ?n) WHERE { " + pattern + " } GROUP BY ?v ORDER BY DESC(?n) ?v";
        new QueryEngine(store, Bounds.NONE).rows(Question.of(text, Map.of()), new ResultWriter(ResultFormat.CSV, 0, false), out);
        List<String> all = out.toString(StandardCharsets.UTF_8).lines().skip(1).map(l -> l.replaceAll(",\\d+$", "").replace("\"", "")).toList();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(values, all.size()); i++) {
            chosen.add(all.get(i * (all.size() - 1) / Math.max(1, values - 1)));
        }
        return chosen;
    }
}

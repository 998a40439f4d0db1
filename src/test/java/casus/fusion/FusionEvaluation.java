package casus.fusion;

import casus.cli.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well a corpus is fused, against what careful reading says: which words tell of one happening, which figures contradict each other.
 * Works through the command line on a real store, as a user would.
 */
final class FusionEvaluation {

    private static final String PREFIXES = "PREFIX casus: <https://w3id.org/casus/ns#> PREFIX dcterms: <http://purl.org/dc/terms/> "
            + "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> ";
    private static final String TRIGGERS = PREFIXES + "SELECT ?article ?description ?words ?event WHERE { ?description a "
            + "casus:EventDescription ; casus:inArticle/dcterms:identifier ?article ; casus:trigger/nif:anchorOf ?words . "
            + "?link casus:linksDescription ?description ; casus:linksEvent ?event }";
    private static final String CONTRADICTIONS = PREFIXES + "SELECT ?a1 ?w1 ?a2 ?w2 WHERE { ?r casus:relationKind "
            + "<https://w3id.org/casus/scheme/relation/contradicts> ; casus:fromFigure ?f1 ; casus:toFigure ?f2 . "
            + "?f1 casus:inArticle/dcterms:identifier ?a1 ; casus:evidence/nif:anchorOf ?w1 . "
            + "?f2 casus:inArticle/dcterms:identifier ?a2 ; casus:evidence/nif:anchorOf ?w2 }";

    /** Counts of one kind of judgement, with what was missed and what was wrong. */
    record Score(int right, int wrong, int missed, List<String> remarks) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        String line(String name) {
            return String.format(Locale.ROOT, "%-15s precision %.3f, recall %.3f (%d right, %d wrong, %d missed)", name, precision(), recall(),
                    right, wrong, missed);
        }
    }

    private final Path store;
    private final Set<String> articles = new TreeSet<>();

    /** @param corpus JSON Lines, read into a new store in the folder */
    FusionEvaluation(Path corpus, Path folder) {
        store = folder.resolve("store");
        int code = new Console().run("build", corpus.toString(), "--store", store.toString(), "--quiet");
        if (code != 0 && code != 4) {
            throw new IllegalStateException("build ended with " + code);
        }
        rows(PREFIXES + "SELECT ?a WHERE { ?x a casus:Article ; dcterms:identifier ?a }").forEach(r -> articles.add(r[0]));
    }

    Set<String> articles() {
        return articles;
    }

    private record Told(String article, String description, String event, Set<String> words) { }

    /** Pairs of articles that tell of one happening, and pairs of descriptions that are linked to one event. */
    Score events(Path expected) throws IOException {
        Map<String, Told> told = new LinkedHashMap<>();
        rows(TRIGGERS).forEach(r -> told.computeIfAbsent(r[1], k -> new Told(r[0], r[1], r[3], new LinkedHashSet<>())).words().add(r[2]));
        Map<String, Map<String, List<String>>> wanted = new LinkedHashMap<>();   // happening, article, words
        for (String[] row : table(expected)) {
            if (articles.contains(row[1])) {
                wanted.computeIfAbsent(row[0], k -> new LinkedHashMap<>()).computeIfAbsent(row[1], k -> new ArrayList<>()).add(row[2]);
            }
        }
        Map<Told, String> happening = new LinkedHashMap<>();
        told.values().forEach(t -> happening.put(t, happening(t, wanted)));
        List<String> remarks = new ArrayList<>();
        int wrong = 0;
        Set<String> joined = new LinkedHashSet<>();
        List<Told> all = new ArrayList<>(told.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Told a = all.get(i);
                Told b = all.get(j);
                String x = happening.get(a);
                String y = happening.get(b);
                if (!a.article().equals(b.article()) && a.event().equals(b.event()) && !(x.isEmpty() && y.isEmpty())) {
                    if (x.equals(y)) {
                        joined.add(x + " " + pair(a.article(), b.article()));
                    } else {
                        wrong++;
                        remarks.add("wrong: " + a.article() + " " + a.words() + " (" + x + ") and " + b.article() + " " + b.words() + " (" + y + ")");
                    }
                }
            }
        }
        int missed = 0;
        int right = 0;
        for (var entry : wanted.entrySet()) {
            List<String> tellers = new ArrayList<>(entry.getValue().keySet());
            for (int i = 0; i < tellers.size(); i++) {
                for (int j = i + 1; j < tellers.size(); j++) {
                    if (joined.contains(entry.getKey() + " " + pair(tellers.get(i), tellers.get(j)))) {
                        right++;
                    } else {
                        missed++;
                        remarks.add("missed: " + entry.getKey() + " in " + tellers.get(i) + " and " + tellers.get(j));
                    }
                }
            }
        }
        return new Score(right, wrong, missed, remarks);
    }

    /** The happening whose words fit a trigger of the description best; empty when none does. */
    private static String happening(Told told, Map<String, Map<String, List<String>>> wanted) {
        String best = "";
        int length = 0;
        for (var entry : wanted.entrySet()) {
            for (String words : entry.getValue().getOrDefault(told.article(), List.of())) {
                boolean fits = told.words().stream().anyMatch(w -> lower(w).contains(lower(words)) || lower(words).contains(lower(w)));
                if (fits && words.length() > length) {
                    best = entry.getKey();
                    length = words.length();
                }
            }
        }
        return best;
    }

    /** Pairs of figures that are related as contradicting each other. */
    Score contradictions(Path expected) throws IOException {
        List<String[]> wanted = table(expected).stream().filter(r -> articles.contains(r[0]) && articles.contains(r[2])).toList();
        Set<Integer> found = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (String[] row : rows(CONTRADICTIONS)) {
            int before = found.size();
            boolean known = false;
            for (int i = 0; i < wanted.size(); i++) {
                if (fits(wanted.get(i), row[0], row[1], row[2], row[3]) || fits(wanted.get(i), row[2], row[3], row[0], row[1])) {
                    found.add(i);
                    known = true;
                }
            }
            if (!known && before == found.size()) {
                wrong.add("wrong: " + row[0] + " «" + row[1] + "» and " + row[2] + " «" + row[3] + "»");
            }
        }
        List<String> remarks = new ArrayList<>(wrong);
        int right = 0;
        int missed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i)[4].equals("yes")) {
                right += found.contains(i) ? 1 : 0;
                missed += found.contains(i) ? 0 : 1;
                if (!found.contains(i)) {
                    remarks.add("missed: " + String.join(" ", wanted.get(i)));
                }
            }
        }
        return new Score(right, wrong.size(), missed, remarks);
    }

    private static boolean fits(String[] wanted, String article, String words, String other, String otherWords) {
        return wanted[0].equals(article) && wanted[2].equals(other) && like(wanted[1], words) && like(wanted[3], otherWords);
    }

    private static boolean like(String wanted, String words) {
        return lower(words).contains(lower(wanted)) || lower(wanted).contains(lower(words));
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t"))
                .toList();
    }

    private List<String[]> rows(String query) {
        Console console = new Console();
        if (console.run("query", query, "--store", store.toString(), "--format", "tsv") != 0) {
            throw new IllegalStateException(console.err());
        }
        List<String[]> rows = new ArrayList<>();
        console.out().lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].replaceAll("^\"|\"$", "").replaceAll("^<|>$", "").replace("\\\"", "\"").replace("\\n", "\n");
            }
            rows.add(cells);
        });
        return rows;
    }
}

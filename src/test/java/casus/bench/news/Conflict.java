package casus.bench.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stories of one conflict are made of. */
record Conflict(String name, List<Noun> places, List<Noun> states, List<Noun> groups, List<Noun> speakers) {

    private static final String ANY = "any";

    /** All of {@code conflicts.tsv}; speakers of no conflict belong to each. */
    static List<Conflict> all() {
        Map<String, Map<String, List<Noun>>> nouns = new LinkedHashMap<>();
        for (String[] row : Rows.of("conflicts.tsv", 5)) {
            nouns.computeIfAbsent(row[0], c -> new LinkedHashMap<>()).computeIfAbsent(row[1], k -> new ArrayList<>())
                    .add(new Noun(row[2], row[3], row[4].equals("p")));
        }
        List<Noun> everywhere = nouns.remove(ANY).get("speaker");
        List<Conflict> all = new ArrayList<>();
        nouns.forEach((name, kinds) -> {
            List<Noun> speakers = new ArrayList<>(kinds.get("speaker"));
            speakers.addAll(everywhere);
            all.add(new Conflict(name, kinds.get("place"), kinds.get("state"), kinds.get("group"), speakers));
        });
        return all;
    }
}

package casus.pipeline;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.event.EventDescription;
import casus.extract.Extraction;
import casus.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a run found, to be read by people. Not thread-safe. */
public final class Summary {

    private static final int MOST_NAMES = 8;
    private static final int MOST_REMARKS = 10;

    private final Map<String, Integer> events = new TreeMap<>();
    private final Map<EntityType, Map<String, Integer>> articlesNaming = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int articles;
    private int mentions;
    private int figures;
    private int dates;
    private int attributed;

    public void add(Extraction extraction) {
        articles++;
        mentions += extraction.mentions().size();
        dates += extraction.times().size();
        attributed += (int) extraction.claims().stream().filter(c -> !c.ownVoice()).count();
        for (EventDescription event : extraction.events()) {
            events.merge(event.type().localName(), 1, Integer::sum);
            figures += event.figures().size();
        }
        Set<Entity> named = new HashSet<>();
        extraction.mentions().stream().map(Mention::entity).forEach(named::add);
        named.stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a)).values()
                .forEach(e -> articlesNaming.computeIfAbsent(e.type(), t -> new HashMap<>()).merge(e.label(), 1, Integer::sum));
        if (!extraction.anchor().remark().isBlank()) {
            remarks.add(extraction.article().id() + ": " + extraction.anchor().remark());
        }
    }

    public int articles() {
        return articles;
    }

    /** One line per kind of thing. */
    public String text() {
        StringBuilder out = new StringBuilder();
        int told = events.values().stream().mapToInt(i -> i).sum();
        out.append(String.format("%d %s: %d mentions, %d dates, %d events, %d figures, %d claims of others%n", articles,
                articles == 1 ? "article" : "articles", mentions, dates, told, figures, attributed));
        line(out, "events", top(events, Integer.MAX_VALUE));
        for (EntityType type : EntityType.values()) {
            line(out, type.localName() + "s", top(articlesNaming.getOrDefault(type, Map.of()), MOST_NAMES));
        }
        remarks.stream().limit(MOST_REMARKS).forEach(r -> line(out, "dates", r));
        if (remarks.size() > MOST_REMARKS) {
            line(out, "dates", "and " + (remarks.size() - MOST_REMARKS) + " more remarks");
        }
        return out.toString().stripTrailing();
    }

    private static void line(StringBuilder out, String head, String text) {
        if (!text.isEmpty()) {
            out.append(String.format("  %-14s %s%n", head, text));
        }
    }

    private static String top(Map<String, Integer> counts, int most) {
        String names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
        return counts.size() > most ? names + ", and " + (counts.size() - most) + " more" : names;
    }
}

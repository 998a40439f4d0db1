package casus.bench.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts sentences of one language together from its file of sentences. */
final class Teller {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}|\\[([^|\\]]*)\\|([^\\]]*)]|<([^|>]*)\\|([^>]*)>");
    private static final Map<String, List<String>> VICTIMS = Map.of("fr", List.of("civils", "soldats", "personnes", "combattants"), "en",
            List.of("civilians", "soldiers", "people", "fighters"));
    private static final List<String> AGENCIES = List.of("Altiplano", "Meridien", "Isthme");

    private final String language;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Random random;

    Teller(String language, Random random) {
        this.language = language;
        this.random = random;
        for (String[] row : Rows.of("news-" + language + ".tsv", 2)) {
            sentences.computeIfAbsent(row[0], p -> new ArrayList<>()).add(row[1]);
        }
    }

    /** Forgets which sentences the last article has used. */
    void begin() {
        used.clear();
    }

    /** A sentence of this part that the article does not have yet, or nothing; with the toll that is told and the one told before. */
    String tell(String part, Happening h, LocalDate published, int toll, int before) {
        List<String> fresh = sentences.get(part).stream().filter(s -> !used.contains(s)).toList();
        if (fresh.isEmpty()) {
            return "";
        }
        String chosen = Picks.one(fresh, random);
        used.add(chosen);
        Matcher m = SLOT.matcher(chosen);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String filled = m.group(1) != null ? slot(m.group(1), h, published, toll, before)
                    : m.group(2) != null ? m.group(h.agent().plural() ? 3 : 2) : m.group(h.target().plural() ? 5 : 4);
            m.appendReplacement(out, Matcher.quoteReplacement(filled));
        }
        return m.appendTail(out).toString();
    }

    private String slot(String name, Happening h, LocalDate published, int toll, int before) {
        return switch (name) {
            case "place" -> h.place().in(language);
            case "placeOf" -> h.place().of();
            case "other" -> h.other().in(language);
            case "village" -> h.village();
            case "agent" -> h.agent().in(language);
            case "Agent" -> h.agent().first(language);
            case "agentOf" -> h.agent().of();
            case "target" -> h.target().in(language);
            case "Target" -> h.target().first(language);
            case "speaker" -> Picks.one(h.conflict().speakers(), random).in(language);
            case "Speaker" -> Picks.one(h.conflict().speakers(), random).first(language);
            case "person", "Person" -> Picks.name(random) + " " + Picks.name(random);
            case "victims" -> VICTIMS.get(language).get(h.victims());
            case "date" -> Days.of(language).say(h.day(), published, random);
            case "month" -> Days.of(language).month(h.day().minusMonths(1 + random.nextInt(20)));
            case "year" -> String.valueOf(h.day().getYear() - 1);
            case "agency" -> Picks.one(AGENCIES, random);
            case "n" -> String.valueOf(toll);
            case "k" -> String.valueOf(before);
            case "m" -> String.valueOf(2 + random.nextInt(40));
            default -> throw new IllegalStateException("no slot " + name);
        };
    }
}

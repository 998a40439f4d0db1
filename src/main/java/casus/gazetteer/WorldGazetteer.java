package casus.gazetteer;

import casus.entity.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Listed places over packed tables. A listed place hides the entry of the same id in a table, and adds its names to it. */
public final class WorldGazetteer implements PlaceGazetteer {

    /** An article asks for the same names many times. */
    private static final int REMEMBERED = 20_000;

    private final List<PackedPlaces> tables;
    private final Map<String, List<PlaceEntry>> byName = new HashMap<>();
    private final Map<String, List<PlaceEntry>> byKey = new HashMap<>();
    private final Map<String, PlaceEntry> byId = new HashMap<>();
    private final int longestName;
    private final Recent<String, List<PlaceEntry>> exact = new Recent<>(REMEMBERED);
    private final Recent<String, List<PlaceEntry>> similar = new Recent<>(REMEMBERED);

    public WorldGazetteer(Collection<ListedPlace> listed, List<PackedPlaces> tables) {
        this.tables = List.copyOf(tables);
        int longest = tables.stream().mapToInt(PackedPlaces::longestName).max().orElse(1);
        for (ListedPlace place : listed) {
            PlaceEntry entry = completed(place.entry());
            byId.put(entry.id(), entry);
            for (String name : place.names()) {
                String folded = NameKey.fold(name);
                add(byName, folded, entry);
                String bare = NameKey.withoutArticle(folded);
                if (bare.length() < folded.length()) {
                    add(byName, "~" + bare, entry);
                }
                place.countries().forEach(country -> add(byKey, country + " " + NameKey.of(name), entry));
                longest = Math.max(longest, folded.split(" ").length);
            }
        }
        this.longestName = longest;
    }

    @Override
    public List<PlaceEntry> exact(String name) {
        String folded = NameKey.fold(name);
        return folded.isEmpty() ? List.of() : exact.get(folded, this::lookUp);
    }

    private List<PlaceEntry> lookUp(String folded) {
        List<PlaceEntry> found = new ArrayList<>(byName.getOrDefault(folded, List.of()));
        if (found.isEmpty()) {
            found.addAll(byName.getOrDefault("~" + NameKey.withoutArticle(folded), List.of()));
        }
        tables.forEach(table -> found.addAll(table.byName(folded)));
        return found.isEmpty() ? List.of() : ranked(found);
    }

    @Override
    public List<PlaceEntry> similar(String name, Set<String> countries) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<PlaceEntry> found = new ArrayList<>();
        for (String country : countries) {
            found.addAll(similar.get(country + " " + key, k -> lookUp(key, country)));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<PlaceEntry> exact = exact(name);
        List<PlaceEntry> ranked = ranked(found);
        List<PlaceEntry> ordered = new ArrayList<>(ranked.stream().filter(exact::contains).toList());
        ranked.stream().filter(place -> !exact.contains(place)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<PlaceEntry> lookUp(String key, String country) {
        List<PlaceEntry> found = new ArrayList<>(byKey.getOrDefault(country + " " + key, List.of()));
        tables.forEach(table -> found.addAll(table.byKey(key, country)));
        return List.copyOf(found);
    }

    @Override
    public Optional<PlaceEntry> byId(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> tables.stream().flatMap(table -> table.byId(id).stream()).findFirst());
    }

    @Override
    public int longestName() {
        return longestName;
    }

    /** A listed place with what a table knows of it besides. */
    private PlaceEntry completed(PlaceEntry listed) {
        return tables.stream().flatMap(table -> table.byId(listed.id()).stream()).findFirst()
                .map(known -> new PlaceEntry(listed.id(), listed.label(), listed.kind(), listed.point().or(known::point),
                        listed.country().or(known::country), listed.province().or(known::province),
                        Math.max(listed.population(), known.population())))
                .orElse(listed);
    }

    private List<PlaceEntry> ranked(List<PlaceEntry> found) {
        Map<String, PlaceEntry> distinct = new LinkedHashMap<>();
        found.forEach(place -> distinct.putIfAbsent(place.id(), byId.getOrDefault(place.id(), place)));
        return distinct.values().stream().sorted(PlaceRank.BEST_FIRST).toList();
    }

    private static void add(Map<String, List<PlaceEntry>> index, String word, PlaceEntry entry) {
        List<PlaceEntry> entries = index.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }
}

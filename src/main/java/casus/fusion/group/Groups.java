package casus.fusion.group;

import casus.fusion.source.Sources;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sums up names and ties over articles. Both are asked for by keys, so that a changed article only touches its own. */
public final class Groups {

    private static final String NO_OUTLET = "(not given)";

    private final Map<String, List<ToldArticle>> byName = new TreeMap<>();
    private final Map<String, List<ToldArticle>> byTie = new TreeMap<>();

    public Groups(Collection<ToldArticle> articles) {
        articles.stream().sorted(Comparator.comparing(ToldArticle::iri)).forEach(a -> {
            nameKeys(a).forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(a));
            tieKeys(a).forEach(k -> byTie.computeIfAbsent(k, x -> new ArrayList<>()).add(a));
        });
    }

    public static Set<String> nameKeys(ToldArticle article) {
        Set<String> keys = new TreeSet<>();
        article.names().forEach(n -> keys.add(key(article, n)));
        return keys;
    }

    public static Set<String> tieKeys(ToldArticle article) {
        Set<String> keys = new TreeSet<>();
        Ties.of(article).forEach(t -> keys.add(t.key()));
        return keys;
    }

    private static String key(ToldArticle article, ToldName name) {
        return name.group() + "\n" + name.name() + "\n" + (article.outlet().isEmpty() ? NO_OUTLET : article.outlet());
    }

    public Optional<NameUse> name(String key) {
        List<ToldArticle> articles = byName.getOrDefault(key, List.of());
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = key.split("\n", 3);
        int times = articles.stream().flatMap(a -> a.names().stream().filter(n -> key(a, n).equals(key))).mapToInt(ToldName::times).sum();
        return Optional.of(new NameUse(parts[0], parts[1], parts[2], times, articles.size(), days(articles).min(Comparator.naturalOrder()),
                days(articles).max(Comparator.naturalOrder())));
    }

    private static Stream<LocalDate> days(List<ToldArticle> articles) {
        return articles.stream().flatMap(a -> a.day().stream());
    }

    public Optional<GroupRelation> tie(String key, Sources sources) {
        List<ToldArticle> articles = byTie.getOrDefault(key, List.of());
        List<Ties.Tie> ties = articles.stream().flatMap(a -> Ties.of(a).stream()).filter(t -> t.key().equals(key)).toList();
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        Set<String> events = new TreeSet<>();
        ties.forEach(t -> events.add(t.event().iri()));
        List<ToldClaim> claims = articles.stream().flatMap(a -> a.claims().stream())
                .filter(c -> !c.denial() && c.events().stream().anyMatch(events::contains)).toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Ties.Tie one = ties.get(0);
        return Optional.of(new GroupRelation(one.kind(), one.subject(), one.object(),
                ties.stream().flatMap(t -> t.event().time().earliest().stream()).min(Comparator.naturalOrder()),
                ties.stream().flatMap(t -> t.event().time().latest().stream()).max(Comparator.naturalOrder()),
                claims.stream().map(ToldClaim::iri).sorted().toList(), (int) claims.stream().map(sources::originator).distinct().count(),
                articles.size()));
    }
}

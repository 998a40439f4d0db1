package casus.fusion.source;

import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which articles are one source, worked out where it is asked for, from the articles that are connected and nothing else. */
public final class Sources {

    /** By day, what has none last, then by name. */
    public static final Comparator<ToldArticle> FIRST = Comparator.comparing((ToldArticle a) -> a.day().orElse(LocalDate.MAX))
            .thenComparing(ToldArticle::iri);

    private final TreeMap<String, Sketch> sketches = new TreeMap<>();
    private final PassageIndex index;
    private final Map<String, List<Likeness>> likenesses = new HashMap<>();
    private final Map<String, Optional<SourceGroup>> groups = new HashMap<>();

    public Sources(Collection<ToldArticle> articles) {
        this(articles, Optional.empty());
    }

    /** @param former of another state, whose sketches of the very same articles are taken over */
    public Sources(Collection<ToldArticle> articles, Optional<Sources> former) {
        for (ToldArticle article : articles) {
            Sketch had = former.map(f -> f.sketches.get(article.iri())).orElse(null);
            sketches.put(article.iri(), had != null && had.article == article ? had : new Sketch(article));
        }
        index = new PassageIndex(new ArrayList<>(sketches.values()));
    }

    /** The group of an article; empty when it depends on no other and no other on it. */
    public Optional<SourceGroup> group(String article) {
        if (!groups.containsKey(article)) {
            TreeSet<String> members = connected(article);
            Optional<SourceGroup> group = members.size() == 1 ? Optional.empty() : Optional.of(new Grouping(this, members).group());
            members.forEach(m -> groups.put(m, group));
        }
        return groups.get(article);
    }

    /** Who stands behind what an article says in its own voice. */
    public String originator(ToldArticle article) {
        return group(article.iri()).map(SourceGroup::originator).orElseGet(() -> article.credit().map(Party::iri).orElse(article.iri()));
    }

    /** Who said it first: the named speaker, else who stands behind the article. */
    public String originator(ToldClaim claim) {
        return claim.chain().stream().findFirst().map(ToldClaim.Step::who).filter(Party::named).map(Party::iri)
                .orElseGet(() -> originator(article(claim.article())));
    }

    ToldArticle article(String iri) {
        return sketches.get(iri).article;
    }

    List<Likeness> like(String article) {
        return likenesses.computeIfAbsent(article, a -> {
            List<Likeness> found = new ArrayList<>();
            Sketch one = sketches.get(a);
            for (Sketch other : index.candidates(one)) {
                // always compared from the first to the second, so that both sides find the same
                boolean before = FIRST.compare(one.article, other.article) < 0;
                Likeness likeness = before ? Likeness.of(one, other) : Likeness.of(other, one);
                if (likeness.dependent()) {
                    found.add(likeness);
                }
            }
            return found;
        });
    }

    private TreeSet<String> connected(String start) {
        TreeSet<String> found = new TreeSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Likeness likeness : like(open.remove())) {
                for (String next : List.of(likeness.a().iri(), likeness.b().iri())) {
                    if (found.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return found;
    }
}

package casus.fusion.source;

import casus.fusion.source.SourceGroup.Dependence;
import casus.fusion.source.SourceGroup.Member;
import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one group of connected articles: what each depends on, and who stands behind all. */
final class Grouping {

    private final Sources sources;
    private final List<ToldArticle> members;

    Grouping(Sources sources, Set<String> members) {
        this.sources = sources;
        this.members = members.stream().map(sources::article).sorted(Sources.FIRST).toList();
    }

    SourceGroup group() {
        List<Member> all = new ArrayList<>();
        members.forEach(m -> all.add(member(m)));
        Optional<Party> credited = members.stream().flatMap(m -> m.credit().stream()).findFirst();
        ToldArticle first = members.get(0);
        return new SourceGroup(credited.map(Party::iri).orElse(first.iri()), credited.map(Party::label)
                .orElse(first.outlet().isEmpty() ? "an article" : first.outlet()), all);
    }

    private Member member(ToldArticle article) {
        Optional<Likeness> on = sources.like(article.iri()).stream().filter(l -> l.b().iri().equals(article.iri()))
                .max(Comparator.comparing(Likeness::version).thenComparingDouble(Likeness::share)
                        .thenComparing(l -> l.a(), Sources.FIRST.reversed()));
        if (on.isEmpty()) {
            String credit = article.credit().map(c -> ", and it credits " + c.label()).orElse("");
            return new Member(article, Dependence.ORIGINAL, Optional.empty(), 1, "the first of its group to be published" + credit, List.of());
        }
        Likeness like = on.get();
        Dependence dependence = like.version() ? Dependence.VERSION : Dependence.COPY;
        return new Member(article, dependence, Optional.of(like.a()), like.share(), reason(like), like.passages());
    }

    private static String reason(Likeness like) {
        String shared = like.passages().isEmpty() ? "" : like.passages().size() + (like.passages().size() == 1 ? " passage" : " passages")
                + " nearly letter for letter, " + Math.round(100 * like.share()) + " % of the shorter text";
        if (like.sameAddress()) {
            return "published at the same address" + (shared.isEmpty() ? "" : ", with " + shared);
        }
        String credit = like.b().credit().map(c -> ", and it credits " + c.label()).orElse("");
        return (like.version() ? "the same outlet published " : "it has ") + shared + (like.version() ? " later" : " of the other") + credit;
    }
}

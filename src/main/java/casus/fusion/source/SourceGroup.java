package casus.fusion.source;

import casus.fusion.told.Passage;
import casus.fusion.told.ToldArticle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Articles that are one source.
 *
 * @param originator IRI of the agency that they credit, else of the first article
 * @param name       of the originator, for people
 * @param members    the first article first, then by name
 */
public record SourceGroup(String originator, String name, List<Member> members) {

    /** Why an article is no source of its own. */
    public enum Dependence { ORIGINAL, COPY, CREDITED, VERSION }

    /**
     * @param on       what it copies or revises
     * @param score    share of passages in common
     * @param passages pairs of passages in common, that of the article depended on first
     */
    public record Member(ToldArticle article, Dependence dependence, Optional<ToldArticle> on, double score, String reason,
                         List<Passage[]> passages) {
        public Member {
            Objects.requireNonNull(article);
            Objects.requireNonNull(dependence);
            Objects.requireNonNull(on);
            Objects.requireNonNull(reason);
            passages = List.copyOf(passages);
        }
    }

    public SourceGroup {
        Objects.requireNonNull(originator);
        Objects.requireNonNull(name);
        members = List.copyOf(members);
    }

    /** The first article's name; the group is called after it. */
    public String first() {
        return members.get(0).article().iri();
    }
}

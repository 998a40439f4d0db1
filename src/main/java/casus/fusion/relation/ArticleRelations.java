package casus.fusion.relation;

import casus.fusion.decide.Decisions;
import casus.fusion.match.Described;
import casus.fusion.match.Kindred;
import casus.fusion.source.Sources;
import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where speakers of one article disagree though no one event brings their claims together: two speakers on the toll of one fight that the
 * article tells in several descriptions, and denials of what was said before.
 */
public final class ArticleRelations {

    private final Sources sources;
    private final Decisions decisions;

    public ArticleRelations(Sources sources, Decisions decisions) {
        this.sources = sources;
        this.decisions = decisions;
    }

    public List<Relation> of(ToldArticle article) {
        List<Relation> found = new ArrayList<>(figures(article));
        found.addAll(denials(article));
        return found.stream().filter(r -> !EventRelations.rejected(r, decisions)).toList();
    }

    private List<Relation> figures(ToldArticle article) {
        List<Relation> found = new ArrayList<>();
        List<Described> events = article.events().stream().filter(e -> !e.denied() && !e.figures().isEmpty())
                .map(e -> new Described(e, article)).toList();
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                if (Kindred.oneFight(events.get(i), events.get(j))) {
                    for (Statement one : statements(events.get(i))) {
                        for (Statement two : statements(events.get(j))) {
                            FigureRelations.relate(one, two).filter(r -> r.kind() == Relation.Kind.CONTRADICTS).ifPresent(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<Statement> statements(Described d) {
        List<Statement> all = new ArrayList<>();
        for (ToldFigure figure : d.event.figures()) {
            EventRelations.teller(d, figure)
                    .ifPresent(c -> all.add(new Statement(figure, d.event, c, d.article, sources.originator(c))));
        }
        return all;
    }

    /** A denial that tells of no event answers the claim before it that concerns the one who denies. */
    private static List<Relation> denials(ToldArticle article) {
        List<Relation> found = new ArrayList<>();
        for (ToldClaim denial : article.claims()) {
            if (denial.denial() && !denial.ownVoice() && denial.events().isEmpty()) {
                article.claims().stream().filter(c -> !c.denial() && c.begin() < denial.begin() && concerns(c, denial, article))
                        .max(Comparator.comparing((ToldClaim c) -> c.stance() == ToldClaim.Stance.ACCUSES)
                                .thenComparing(ToldClaim::begin).thenComparing(ToldClaim::iri))
                        .ifPresent(c -> found.add(StanceRelations.relation(Relation.Kind.DENIES, denial, c)));
            }
        }
        return found;
    }

    private static boolean concerns(ToldClaim claim, ToldClaim denial, ToldArticle article) {
        Party denier = denial.chain().get(0).who();
        boolean otherSpeaker = claim.ownVoice() || !claim.chain().get(0).who().iri().equals(denier.iri());
        Optional<ToldEvent> about = article.events().stream().filter(e -> claim.events().contains(e.iri()))
                .filter(e -> e.agents().stream().anyMatch(a -> a.iri().equals(denier.iri())
                        || a.ofState() && denier.ofState() && a.country().equals(denier.country()))).findFirst();
        return otherSpeaker && about.isPresent();
    }
}

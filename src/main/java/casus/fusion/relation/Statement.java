package casus.fusion.relation;

import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldFigure;
import java.util.Objects;

/**
 * A figure with the claim that gives it and with who stands behind it.
 *
 * @param originator who said it first; see {@code Sources}
 */
record Statement(ToldFigure figure, ToldEvent event, ToldClaim claim, ToldArticle article, String originator) {

    Statement {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(event);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(article);
        Objects.requireNonNull(originator);
    }

    /** Who gives it in this article: a speaker, named or not, or the article itself. */
    String claimant() {
        return claim.ownVoice() ? article.iri() : claim.chain().get(0).who().iri();
    }

    String speaker() {
        if (claim.ownVoice()) {
            return article.outlet().isEmpty() ? "the article" : article.outlet();
        }
        Party who = claim.chain().get(0).who();
        return who.label();
    }

    String words() {
        return "«" + figure.words() + "» (" + Amounts.words(figure.min(), figure.max()) + ", " + speaker()
                + article.day().map(d -> ", " + d).orElse("") + ")";
    }
}

package casus.rdf;

import casus.claim.Claim;
import casus.event.EventDescription;
import casus.event.Figure;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;

/**
 * What an article tells, every part with its name, in the order of the names; parts found twice are here once.
 *
 * @param times  time expressions by name
 * @param claims those of speakers and, for what no speaker tells, those of the article's own voice
 */
record Told(Map<TimeExpression, IRI> times, List<ToldEvent> events, List<ToldFigure> figures, List<ToldClaim> claims) {

    record ToldEvent(IRI iri, EventDescription event) {
    }

    /** A figure and the event that it belongs to. */
    record ToldFigure(IRI iri, IRI event, Figure figure) {
    }

    /** A claim and what it speaks of. */
    record ToldClaim(IRI iri, Claim claim, List<IRI> events, List<IRI> figures) {
    }
}

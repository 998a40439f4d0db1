package casus.rdf;

import casus.event.EventDescription;
import casus.event.Status;
import casus.extract.Extraction;
import casus.rdf.Told.ToldEvent;
import casus.time.TimeExpression;
import casus.time.TimeExpression.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.rdf4j.model.IRI;

/** Times as told and resolved; and for each event without a date, a statement that says so, with the bound that the anchor allows. */
final class TimeStatements {

    static final String NO_DATE = "no-date-told";

    private final ArticleNodes nodes;
    private final Emitter out;
    private final Gathered gathered;
    private final IRI extractor;

    TimeStatements(ArticleNodes nodes, Emitter out, Gathered gathered, IRI extractor) {
        this.nodes = nodes;
        this.out = out;
        this.gathered = gathered;
        this.extractor = extractor;
    }

    void write(Extraction extraction, Told told) {
        told.times().forEach((time, iri) -> expression(time, iri, extraction.times().contains(time)));
        told.events().stream().filter(e -> e.event().time().isEmpty()).forEach(e -> unstated(e, extraction.anchor().day()));
    }

    /** The name of the statement on an event for which no date is told. */
    static IRI unstated(IRI event, ArticleNodes nodes) {
        return nodes.below("time-of-" + event.getLocalName());
    }

    /** @param ofText false for a time that an event derives from an expression ("depuis le début de … en mars"): no expression of its own */
    private void expression(TimeExpression time, IRI iri, boolean ofText) {
        out.type(iri, Casus.TIME_STATEMENT);
        if (ofText) {
            out.type(iri, Casus.TIME_EXPRESSION);
        }
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        time.value().ifPresent(value -> out.text(iri, Casus.TIME_VALUE, value));
        out.link(iri, Casus.TIME_KIND, Scheme.TIME_KIND.concept(time.kind()));
        precision(iri, time.precision());
        time.earliest().ifPresent(day -> out.day(iri, Casus.EARLIEST, day));
        time.latest().ifPresent(day -> out.day(iri, Casus.LATEST, day));
        time.anchor().ifPresent(day -> out.day(iri, Casus.COUNTED_FROM, day));
        out.number(iri, Casus.RELIABILITY, time.reliability());
        origin(iri, time.rule(), time.reliability());
        out.link(iri, Casus.EVIDENCE, gathered.span(time.span()));
    }

    private void unstated(ToldEvent told, Optional<LocalDate> anchor) {
        IRI iri = unstated(told.iri(), nodes);
        EventDescription event = told.event();
        out.type(iri, Casus.TIME_STATEMENT);
        out.link(iri, Casus.IN_ARTICLE, nodes.article());
        out.link(iri, Casus.TIME_KIND, Scheme.TIME_KIND.concept(TimeExpression.Kind.DATE));
        precision(iri, Precision.UNSTATED);
        if (event.status() == Status.HAPPENED || event.status() == Status.ONGOING) {
            anchor.ifPresent(day -> out.day(iri, Casus.LATEST, day));
        } else if (event.status() == Status.PLANNED) {
            anchor.ifPresent(day -> out.day(iri, Casus.EARLIEST, day));
        }
        if (event.status() != Status.NEGATED) {
            anchor.ifPresent(day -> out.day(iri, Casus.COUNTED_FROM, day));
        }
        origin(iri, NO_DATE, event.confidence());
        out.link(iri, Casus.EVIDENCE, gathered.span(event.triggers().get(0)));
    }

    private void precision(IRI iri, Precision precision) {
        out.link(iri, Casus.PRECISION, Scheme.PRECISION.concept(precision));
        out.integer(iri, Casus.UCDP_DATE_PREC, precision.datePrec());
        acled(precision).ifPresent(code -> out.integer(iri, Casus.ACLED_TIME_PRECISION, code));
    }

    /** ACLED knows days, weeks and months; what is coarser or untold has no code there. */
    private static OptionalInt acled(Precision precision) {
        return switch (precision) {
            case DAY -> OptionalInt.of(1);
            case DAYS, WEEK -> OptionalInt.of(2);
            case MONTH -> OptionalInt.of(3);
            case SEASON, YEAR, UNSTATED -> OptionalInt.empty();
        };
    }

    private void origin(IRI iri, String rule, double confidence) {
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        out.text(iri, Casus.RULE, rule);
        out.number(iri, Casus.CONFIDENCE, confidence);
    }
}

package casus.pipeline;

import casus.claim.Claim;
import casus.claim.Speaker;
import casus.event.EventDescription;
import casus.event.Figure;
import casus.event.Participant;
import casus.extract.Extraction;
import casus.mention.Mention;
import casus.text.CodePoints;
import casus.text.Span;
import casus.time.TimeExpression;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An extraction as one JSON object. Offsets count code points of the article's text, end exclusive; values are the contract's local
 * names.
 */
public final class ExtractionJson {

    private final String text;
    private final CodePoints points;

    private ExtractionJson(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /** The object in one line. */
    public static String line(Extraction extraction) {
        return new ExtractionJson(extraction.article().text()).object(extraction).toString();
    }

    private ObjectNode object(Extraction x) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("article", x.article().id());
        x.anchor().day().ifPresent(day -> out.put("anchor", day.toString()));
        if (!x.anchor().remark().isBlank()) {
            out.put("anchorRemark", x.anchor().remark());
        }
        ArrayNode mentions = out.putArray("mentions");
        x.mentions().forEach(m -> mention(mentions.addObject(), m));
        ArrayNode dates = out.putArray("dates");
        x.times().forEach(t -> time(dates.addObject(), t));
        ArrayNode events = out.putArray("events");
        x.events().forEach(e -> event(events.addObject(), e));
        ArrayNode claims = out.putArray("claims");
        x.claims().forEach(c -> claim(claims.addObject(), c));
        return out;
    }

    private void mention(ObjectNode out, Mention m) {
        span(out, m.span()).put("kind", m.kind().name().toLowerCase(Locale.ROOT)).put("type", m.entity().type().localName())
                .put("entity", m.entity().id()).put("label", m.entity().label());
        m.entity().point().ifPresent(p -> out.put("lat", p.latitude()).put("long", p.longitude()));
    }

    private void time(ObjectNode out, TimeExpression t) {
        span(out, t.span());
        t.value().ifPresent(v -> out.put("value", v));
    }

    private void event(ObjectNode out, EventDescription e) {
        out.put("type", e.type().localName()).put("status", e.status().localName());
        ArrayNode triggers = out.putArray("triggers");
        e.triggers().forEach(t -> span(triggers.addObject(), t));
        ArrayNode agents = out.putArray("agents");
        e.agents().forEach(p -> participant(agents.addObject(), p));
        ArrayNode targets = out.putArray("targets");
        e.targets().forEach(p -> participant(targets.addObject(), p));
        e.place().ifPresent(p -> out.put("place", p.entity().id()));
        e.time().flatMap(TimeExpression::value).ifPresent(v -> out.put("date", v));
        ArrayNode figures = out.putArray("figures");
        e.figures().forEach(f -> figure(figures.addObject(), f));
    }

    private void participant(ObjectNode out, Participant p) {
        span(out, p.span());
        p.entity().ifPresent(e -> out.put("entity", e.id()));
    }

    private void figure(ObjectNode out, Figure f) {
        span(out, f.span()).put("kind", f.kind().localName()).put("approx", f.quantity().approximate()).put("victims",
                f.victims().localName());
        number(out, "min", f.quantity().min());
        number(out, "max", f.quantity().max());
        f.side().ifPresent(side -> participant(out.putObject("side"), side));
    }

    private void claim(ObjectNode out, Claim c) {
        ArrayNode chain = out.putArray("chain");
        c.chain().forEach(s -> speaker(chain.addObject(), s));
        span(out.putObject("content"), c.content());
        ArrayNode events = out.putArray("events");
        c.events().forEach(events::add);
        out.put("speech", lower(c.speech())).put("certainty", lower(c.certainty())).put("polarity", lower(c.polarity()));
    }

    private void speaker(ObjectNode out, Speaker s) {
        span(out, s.span()).put("interest", s.interest().localName());
        Optional.of(s).flatMap(Speaker::entity).ifPresent(e -> out.put("entity", e.id()));
    }

    private ObjectNode span(ObjectNode out, Span s) {
        return out.put("start", points.at(s.start())).put("end", points.at(s.end())).put("text", s.of(text));
    }

    private static void number(ObjectNode out, String field, OptionalLong value) {
        value.ifPresent(v -> out.put(field, v));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

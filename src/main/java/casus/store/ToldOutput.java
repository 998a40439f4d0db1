package casus.store;

import casus.fusion.decide.Decision;
import casus.fusion.told.Party;
import casus.fusion.told.Passage;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldControl;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldFigure;
import casus.fusion.told.ToldName;
import casus.fusion.told.ToldPlace;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes records of fusion as bytes, part by part; {@link ToldInput} reads them in the same order. */
final class ToldOutput {

    private final DataOutputStream out;

    ToldOutput(DataOutputStream out) {
        this.out = out;
    }

    interface Writing<T> {
        void write(T value) throws IOException;
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    <T> void list(List<T> values, Writing<T> each) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value);
        }
    }

    private <T> void maybe(Optional<T> value, Writing<T> writing) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writing.write(value.get());
        }
    }

    private void number(OptionalLong value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeLong(value.getAsLong());
        }
    }

    private void day(LocalDate day) throws IOException {
        out.writeInt((int) day.toEpochDay());
    }

    void article(ToldArticle a) throws IOException {
        text(a.iri());
        text(a.digest());
        text(a.outlet());
        text(a.url());
        maybe(a.day(), this::day);
        maybe(a.credit(), this::party);
        list(a.passages(), this::passage);
        list(a.events(), this::event);
        list(a.claims(), this::claim);
        list(a.names(), this::name);
        list(a.control(), this::control);
    }

    private void passage(Passage p) throws IOException {
        out.writeInt(p.begin());
        out.writeInt(p.end());
        text(p.words());
        out.writeLong(p.hash());
    }

    private void party(Party p) throws IOException {
        text(p.iri());
        text(p.label());
        text(p.kind());
        text(p.country());
        text(p.detail());
    }

    private void place(ToldPlace p) throws IOException {
        text(p.iri());
        text(p.label());
        out.writeDouble(p.latitude());
        out.writeDouble(p.longitude());
        out.writeInt(p.precision());
        text(p.country());
        text(p.kind());
    }

    private void time(TimeBounds t) throws IOException {
        maybe(t.earliest(), this::day);
        maybe(t.latest(), this::day);
        out.writeBoolean(t.stated());
        text(t.value());
    }

    private void event(ToldEvent e) throws IOException {
        text(e.iri());
        text(e.article());
        text(e.type().name());
        text(e.status().name());
        list(e.agents(), this::party);
        list(e.targets(), this::party);
        maybe(e.place(), this::place);
        time(e.time());
        list(e.figures(), this::figure);
        out.writeInt(e.begin());
        text(e.words());
        text(e.sentence());
        out.writeBoolean(e.denied());
    }

    private void figure(ToldFigure f) throws IOException {
        text(f.iri());
        text(f.kind().name());
        number(f.min());
        number(f.max());
        out.writeBoolean(f.approximate());
        text(f.victims().name());
        maybe(f.side(), this::party);
        out.writeBoolean(f.cumulative());
        out.writeBoolean(f.earlier());
        text(f.who());
        out.writeInt(f.begin());
        text(f.words());
    }

    private void claim(ToldClaim c) throws IOException {
        text(c.iri());
        text(c.article());
        list(c.chain(), step -> {
            party(step.who());
            text(step.interest());
        });
        out.writeBoolean(c.denial());
        text(c.stance().name());
        out.writeInt(c.begin());
        text(c.words());
        list(c.events(), this::text);
        list(c.figures(), this::text);
    }

    private void name(ToldName n) throws IOException {
        text(n.group());
        text(n.name());
        out.writeInt(n.times());
    }

    private void control(ToldControl c) throws IOException {
        text(c.claim());
        place(c.place());
        party(c.holder());
        text(c.words());
    }

    void decision(Decision d) throws IOException {
        text(d.iri());
        text(d.verdict().name());
        for (Decision.Target t : List.of(d.target(), d.other())) {
            text(t.iri());
            text(t.article());
            text(t.quote());
        }
        text(d.property());
        text(d.value());
        text(d.by());
        text(d.at());
        text(d.remark());
    }
}

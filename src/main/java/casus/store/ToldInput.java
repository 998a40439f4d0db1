package casus.store;

import casus.event.EventType;
import casus.event.FigureKind;
import casus.event.Status;
import casus.event.Victims;
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
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what {@link ToldOutput} wrote. Texts that repeat are kept once. */
final class ToldInput {

    private static final int LONGEST_SHARED = 120;

    private final DataInputStream in;
    private final Map<String, String> shared = new HashMap<>();

    ToldInput(DataInputStream in) {
        this.in = in;
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    String text() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("ends early");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return length > LONGEST_SHARED ? text : shared.computeIfAbsent(text, t -> t);
    }

    <T> List<T> list(Reading<T> each) throws IOException {
        int count = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(each.read());
        }
        return values;
    }

    private <T> Optional<T> maybe(Reading<T> reading) throws IOException {
        return in.readBoolean() ? Optional.of(reading.read()) : Optional.empty();
    }

    private OptionalLong number() throws IOException {
        return in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
    }

    private LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    ToldArticle article() throws IOException {
        return new ToldArticle(text(), text(), text(), text(), maybe(this::day), maybe(this::party), list(this::passage),
                list(this::event), list(this::claim), list(() -> new ToldName(text(), text(), in.readInt())), list(this::control));
    }

    private Passage passage() throws IOException {
        return new Passage(in.readInt(), in.readInt(), text(), in.readLong());
    }

    private Party party() throws IOException {
        return new Party(text(), text(), text(), text(), text());
    }

    private ToldPlace place() throws IOException {
        return new ToldPlace(text(), text(), in.readDouble(), in.readDouble(), in.readInt(), text(), text());
    }

    private TimeBounds time() throws IOException {
        return new TimeBounds(maybe(this::day), maybe(this::day), in.readBoolean(), text());
    }

    private ToldEvent event() throws IOException {
        return new ToldEvent(text(), text(), EventType.valueOf(text()), Status.valueOf(text()), list(this::party), list(this::party),
                maybe(this::place), time(), list(this::figure), in.readInt(), text(), text(), in.readBoolean());
    }

    private ToldFigure figure() throws IOException {
        return new ToldFigure(text(), FigureKind.valueOf(text()), number(), number(), in.readBoolean(), Victims.valueOf(text()),
                maybe(this::party), in.readBoolean(), in.readBoolean(), text(), in.readInt(), text());
    }

    private ToldClaim claim() throws IOException {
        return new ToldClaim(text(), text(), list(() -> new ToldClaim.Step(party(), text())), in.readBoolean(),
                ToldClaim.Stance.valueOf(text()), in.readInt(), text(), list(this::text), list(this::text));
    }

    private ToldControl control() throws IOException {
        return new ToldControl(text(), place(), party(), text());
    }

    Decision decision() throws IOException {
        return new Decision(text(), Decision.Verdict.valueOf(text()), new Decision.Target(text(), text(), text()),
                new Decision.Target(text(), text(), text()), text(), text(), text(), text(), text());
    }
}

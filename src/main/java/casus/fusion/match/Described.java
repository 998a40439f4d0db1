package casus.fusion.match;

import casus.fusion.told.FoldedText;
import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A description with its article and with what is worked out once for all comparisons. */
public final class Described {

    /** A report is mostly of the days before it. */
    private static final int DAYS_BEFORE_REPORT = 4;
    private static final int STANDING_DAYS = 60;
    private static final int STEM = 6;
    private static final int SHORTEST = 4;

    public final ToldEvent event;
    public final ToldArticle article;
    final TimeBounds window;
    final Set<String> agents;
    final Set<String> targets;
    final Set<String> sides;
    final Set<String> persons;
    final Set<String> stems;
    final long sentence;
    private long[] blocks;

    public Described(ToldEvent event, ToldArticle article) {
        this.event = event;
        this.article = article;
        this.window = window(event, article.day());
        this.agents = named(event.agents().stream());
        this.targets = named(event.targets().stream());
        this.sides = named(Stream.concat(event.agents().stream(), event.targets().stream()));
        this.persons = event.targets().stream().filter(Party::isPerson).map(Party::iri).collect(Collectors.toSet());
        List<String> words = FoldedText.words(event.sentence());
        this.sentence = words.size() < 6 ? 0 : FoldedText.hash(words);
        this.stems = new HashSet<>();
        words.stream().filter(w -> w.length() >= SHORTEST).forEach(w -> stems.add(w.substring(0, Math.min(STEM, w.length()))));
    }

    /** The blocks in which it is kept, worked out once. */
    long[] blocks() {
        if (blocks == null) {
            blocks = new Keys(this).kept.stream().mapToLong(BlockIndex::hash).distinct().toArray();
        }
        return blocks;
    }

    public String iri() {
        return event.iri();
    }

    /** Goes on for months or years: a war, a siege, a coalition's campaign. Told again by everybody, and never a single happening. */
    boolean standing() {
        TimeBounds time = event.time();
        return time.stated() && time.earliest().isPresent() && (time.length() > STANDING_DAYS && time.latest().isPresent()
                || time.latest().isEmpty() && article.day().map(day -> time.earliest().get().isBefore(day.minusDays(STANDING_DAYS)))
                .orElse(true));
    }

    /** The days that it may have been on: those told, else those before the report, which is only a weak bound. */
    private static TimeBounds window(ToldEvent event, Optional<LocalDate> day) {
        TimeBounds told = event.time();
        if (told.stated() && (told.earliest().isPresent() || told.latest().isPresent())) {
            return told;
        }
        if (day.isEmpty()) {
            return TimeBounds.UNKNOWN;
        }
        boolean ahead = event.status() == casus.event.Status.PLANNED;
        return new TimeBounds(Optional.of(ahead ? day.get() : day.get().minusDays(DAYS_BEFORE_REPORT)),
                Optional.of(ahead ? day.get().plusDays(14) : day.get()), false, "");
    }

    private static Set<String> named(Stream<Party> parties) {
        return parties.filter(Party::named).map(Party::iri).collect(Collectors.toSet());
    }
}

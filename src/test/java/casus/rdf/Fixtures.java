package casus.rdf;

import casus.article.Article;
import casus.article.Metadata;
import casus.claim.Claim;
import casus.claim.Speaker;
import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.GeoPoint;
import casus.event.EventDescription;
import casus.event.EventType;
import casus.event.Figure;
import casus.event.FigureKind;
import casus.event.Participant;
import casus.event.Status;
import casus.event.Victims;
import casus.extract.Extraction;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.quantity.Quantity;
import casus.text.Span;
import casus.time.Anchor;
import casus.time.TimeExpression;
import casus.time.TimeExpression.Kind;
import casus.time.TimeExpression.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Extractions made by hand, of invented articles, as the extractors would make them. */
public final class Fixtures {

    public static final Entity TOWN = new Entity("place/gn-172515", EntityType.PLACE, "Khanasir", Optional.of(new GeoPoint(35.78, 37.5, 1)),
            Optional.of("SY"), "town", true);
    public static final Entity HAMLET = new Entity("place/x-sy-tall x", EntityType.PLACE, "Tall X", Optional.empty(),
            Optional.of("SY"), "", false);
    public static final Entity STATE = new Entity("group/islamic-state", EntityType.GROUP, "Islamic State", Optional.empty(),
            Optional.empty(), "non-state", true);
    public static final Entity ARMY = new Entity("force/SY-army", EntityType.GROUP, "Syrian Army", Optional.empty(), Optional.of("SY"),
            "state-force", true);
    public static final Entity MONITOR = new Entity("org/sohr", EntityType.ORGANIZATION, "Syrian Observatory for Human Rights",
            Optional.empty(), Optional.empty(), "monitor", true);
    public static final Entity THINKER = new Entity("person/x-mqds", EntityType.PERSON, "al-Maqdisi", Optional.empty(), Optional.empty(),
            "", false);

    /** The emoji counts two UTF-16 units and one code point, so that every later offset shows which unit was counted. */
    public static final String TEXT = "📰 Daech a attaqué Khanasser lundi dernier. "
            + "Des dizaines de soldats de l'armée syrienne ont été tués, selon des habitants cités par l'OSDH. "
            + "Al-Maqdisi s'est réjoui : « des centaines de morts ». "
            + "L'armée pourrait reprendre Tall X. "
            + "Au moins huit civils ont péri dans des bombardements.";

    public static final Article ARTICLE = new Article("syrie-2016/é 1", TEXT, new Metadata(Optional.of("https://news.example/a?x=1"),
            Optional.of("Khanasser attaquée"), Optional.of(LocalDate.of(2016, 2, 26)), Optional.of("fr"), Optional.of("Le Journal"),
            Optional.of("A. Plume")));

    private Fixtures() {
    }

    public static Extraction khanasser() {
        Scene s = new Scene(TEXT);
        TimeExpression monday = new TimeExpression(s.at("lundi dernier"), Optional.of("2016-02-22"), Kind.DATE, Precision.DAY,
                day("2016-02-22"), day("2016-02-22"), "weekday-last", day("2016-02-26"), 0.9);
        List<Mention> mentions = List.of(
                s.named("Daech", STATE), s.named("Khanasser", TOWN), s.named("armée syrienne", ARMY), s.named("OSDH", MONITOR),
                s.named("Al-Maqdisi", THINKER), new Mention(s.at("L'armée"), ARMY, MentionKind.NOMINAL, "definite", 0.7),
                s.named("Tall X", HAMLET));
        Participant fighters = new Participant(s.at("Daech"), Optional.of(STATE));
        Participant soldiers = new Participant(s.at("soldats de l'armée syrienne"), Optional.of(ARMY));
        Participant civilians = new Participant(s.at("civils"), Optional.empty());
        Figure dozens = new Figure(s.at("Des dizaines de soldats de l'armée syrienne"), FigureKind.KILLED,
                quantity(s.at("Des dizaines"), 20, 99, true, "vague"), Victims.COMBATANT, Optional.of(soldiers), false);
        Figure hundreds = new Figure(s.at("des centaines de morts"), FigureKind.KILLED,
                quantity(s.at("des centaines"), 200, 999, true, "vague"), Victims.UNSTATED, Optional.empty(), true);
        Figure eight = new Figure(s.at("Au moins huit civils"), FigureKind.KILLED,
                new Quantity(s.at("Au moins huit"), s.at("huit"), OptionalLong.of(8), OptionalLong.empty(), false, "at-least"),
                Victims.CIVILIAN, Optional.empty(), false);
        EventDescription attack = new EventDescription(EventType.ATTACK, Status.HAPPENED, List.of(s.at("attaqué"), s.at("tués")),
                List.of(fighters), List.of(soldiers), Optional.of(mentions.get(1)), Optional.of(monday), List.of(dozens, hundreds),
                "attaquer", 0.8);
        EventDescription recapture = new EventDescription(EventType.CAPTURE, Status.PLANNED, List.of(s.at("reprendre")),
                List.of(new Participant(s.at("L'armée"), Optional.of(ARMY))), List.of(), Optional.of(mentions.get(6)), Optional.empty(),
                List.of(), "reprendre", 0.6);
        EventDescription shelling = new EventDescription(EventType.SHELLING, Status.HAPPENED, List.of(s.at("bombardements")), List.of(),
                List.of(civilians), Optional.empty(), Optional.empty(), List.of(eight), "bombardement", 0.75);
        Claim residents = new Claim(List.of(
                new Speaker(s.at("des habitants"), Optional.empty(), s.at("selon"), Speaker.Interest.RESIDENT),
                new Speaker(s.at("OSDH"), Optional.of(MONITOR), s.at("cités par"), Speaker.Interest.MONITOR)),
                s.at("Des dizaines de soldats de l'armée syrienne ont été tués"), List.of(0), Claim.Speech.INDIRECT,
                Claim.Certainty.CERTAIN, Claim.Polarity.POSITIVE, "selon", 0.85);
        Claim thinker = new Claim(List.of(
                new Speaker(s.at("Al-Maqdisi"), Optional.of(THINKER), s.at("s'est réjoui"), Speaker.Interest.EXPERT)),
                s.at("des centaines de morts"), List.of(0), Claim.Speech.DIRECT, Claim.Certainty.POSSIBLE, Claim.Polarity.POSITIVE,
                "quote", 0.9);
        return new Extraction(ARTICLE, s.analysis(), new Anchor(day("2016-02-26"), Anchor.Origin.METADATA, "", Optional.empty()),
                mentions, List.of(monday), List.of(attack, recapture, shelling), List.of(residents, thinker));
    }

    /** The same findings in another order. */
    public static Extraction shuffled() {
        Extraction x = khanasser();
        List<EventDescription> events = List.of(x.events().get(2), x.events().get(0), x.events().get(1));
        List<Claim> claims = new ArrayList<>();
        for (int i = x.claims().size() - 1; i >= 0; i--) {
            Claim c = x.claims().get(i);
            claims.add(new Claim(c.chain(), c.content(), List.of(1), c.speech(), c.certainty(), c.polarity(), c.rule(), c.confidence()));
        }
        List<Mention> mentions = new ArrayList<>(x.mentions());
        java.util.Collections.reverse(mentions);
        return new Extraction(x.article(), x.analysis(), x.anchor(), mentions, x.times(), events, claims);
    }

    /** An article without metadata whose header is not believed, and in which nothing was found. */
    public static Extraction bare(String id) {
        String text = "28-03-2024 05:02 PM\nRien à signaler.";
        return new Extraction(new Article(id, text, Metadata.NONE), new Scene(text).analysis(),
                new Anchor(Optional.empty(), Anchor.Origin.NONE, "the group had another name by then", day("2024-03-28")),
                List.of(), List.of(), List.of(), List.of());
    }

    static Quantity quantity(Span span, long min, long max, boolean approximate, String quantifier) {
        return new Quantity(span, span, OptionalLong.of(min), OptionalLong.of(max), approximate, quantifier);
    }

    static Optional<LocalDate> day(String date) {
        return Optional.of(LocalDate.parse(date));
    }

    /** A text whose spans are found by their words. */
    public record Scene(String text) {

        public Span at(String words) {
            int start = text.indexOf(words);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
            return new Span(start, start + words.length());
        }

        public Mention named(String words, Entity entity) {
            return new Mention(at(words), entity, MentionKind.NAMED, "gazetteer", 0.95);
        }

        public AnalyzedText analysis() {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            for (int end = text.indexOf(". "); end >= 0; end = text.indexOf(". ", start)) {
                sentences.add(new Sentence(sentences.size(), new Span(start, end + 1), List.of()));
                start = end + 2;
            }
            sentences.add(new Sentence(sentences.size(), new Span(start, text.length()), List.of()));
            return new AnalyzedText(text, "fr", sentences, false);
        }
    }
}

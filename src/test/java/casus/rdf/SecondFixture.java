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
import casus.mention.Mention;
import casus.quantity.Quantity;
import casus.rdf.Fixtures.Scene;
import casus.time.Anchor;
import casus.time.TimeExpression;
import casus.time.TimeExpression.Kind;
import casus.time.TimeExpression.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A second invented article on the same place: retaking, a road cut, a ceasefire, a ministry's toll that the article does not share. */
final class SecondFixture {

    static final Entity HEZBOLLAH = new Entity("group/hezbollah", EntityType.GROUP, "Hezbollah", Optional.empty(), Optional.of("LB"),
            "non-state", true);
    static final Entity MINISTRY = new Entity("org/SY-defence-ministry", EntityType.ORGANIZATION, "Syrian Ministry of Defence",
            Optional.empty(), Optional.of("SY"), "ministry", true);
    static final Entity ROAD = new Entity("place/x-sy-route", EntityType.PLACE, "route de Khanasser",
            Optional.of(new GeoPoint(35.7, 37.4, 5)), Optional.of("SY"), "road", false);

    static final String TEXT = "L'armée syrienne et le Hezbollah ont repris Khanasser mardi à l'EI. "
            + "« Trente terroristes ont été tués par nos soldats », a affirmé le ministère de la Défense. "
            + "Douze combattants seraient morts. "
            + "L'EI avait coupé la route de Khanasser vers Alep. "
            + "Le cessez-le-feu doit commencer vendredi. "
            + "Des dizaines de soldats de l'armée syrienne ont été tués lundi dans l'attaque de Khanasser. "
            + "Au moins huit civils ont péri dans des bombardements.";

    private SecondFixture() {
    }

    static Extraction recapture() {
        Scene s = new Scene(TEXT);
        TimeExpression tuesday = day(s, "mardi", "2016-02-23");
        TimeExpression friday = day(s, "vendredi", "2016-02-26");
        TimeExpression monday = day(s, "lundi", "2016-02-22");
        Mention town = s.named("Khanasser", Fixtures.TOWN);
        Mention road = s.named("route de Khanasser", ROAD);
        Participant army = new Participant(s.at("L'armée syrienne"), Optional.of(Fixtures.ARMY));
        Participant ally = new Participant(s.at("Hezbollah"), Optional.of(HEZBOLLAH));
        Participant state = new Participant(s.at("EI"), Optional.of(Fixtures.STATE));
        Figure thirty = new Figure(s.at("Trente terroristes"), FigureKind.KILLED,
                Fixtures.quantity(s.at("Trente"), 30, 30, false, "exact"), Victims.COMBATANT, Optional.of(state), false);
        Figure twelve = new Figure(s.at("Douze combattants"), FigureKind.KILLED,
                Fixtures.quantity(s.at("Douze"), 12, 12, false, "exact"), Victims.COMBATANT, Optional.of(state), false);
        Figure dozens = new Figure(s.at("Des dizaines de soldats"), FigureKind.KILLED, new Quantity(s.at("Des dizaines"),
                s.at("Des dizaines"), OptionalLong.of(20), OptionalLong.of(99), true, "vague"),
                Victims.COMBATANT, Optional.of(army), false);
        EventDescription capture = new EventDescription(EventType.CAPTURE, Status.HAPPENED, List.of(s.at("repris")), List.of(army, ally),
                List.of(state), Optional.of(town), Optional.of(tuesday), List.of(thirty, twelve), "reprendre", 0.9);
        EventDescription siege = new EventDescription(EventType.SIEGE, Status.HAPPENED, List.of(s.at("coupé")), List.of(state), List.of(),
                Optional.of(road), Optional.empty(), List.of(), "couper", 0.7);
        EventDescription truce = new EventDescription(EventType.CEASEFIRE, Status.PLANNED, List.of(s.at("cessez-le-feu")), List.of(),
                List.of(), Optional.empty(), Optional.of(friday), List.of(), "cessez-le-feu", 0.8);
        EventDescription attack = new EventDescription(EventType.ATTACK, Status.HAPPENED, List.of(s.at("attaque")), List.of(),
                List.of(), Optional.of(town), Optional.of(monday), List.of(dozens), "attaque", 0.8);
        EventDescription shelling = new EventDescription(EventType.SHELLING, Status.HAPPENED, List.of(s.at("bombardements")), List.of(),
                List.of(), Optional.empty(), Optional.empty(), List.of(), "bombardement", 0.75);
        Claim ministry = new Claim(List.of(new Speaker(s.at("le ministère de la Défense"), Optional.of(MINISTRY), s.at("a affirmé"),
                Speaker.Interest.BELLIGERENT)), s.at("Trente terroristes ont été tués par nos soldats"), List.of(0), Claim.Speech.DIRECT,
                Claim.Certainty.CERTAIN, Claim.Polarity.POSITIVE, "affirmer", 0.9);
        return new Extraction(new Article("reprise", TEXT, new Metadata(Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2016, 2, 25)), Optional.of("fr"), Optional.of("La Gazette"), Optional.empty())), s.analysis(),
                new Anchor(Fixtures.day("2016-02-25"), Anchor.Origin.METADATA, "", Optional.empty()),
                List.of(s.named("armée syrienne", Fixtures.ARMY), s.named("Hezbollah", HEZBOLLAH), town, s.named("EI", Fixtures.STATE),
                        s.named("ministère de la Défense", MINISTRY), road), List.of(tuesday, friday, monday),
                List.of(capture, siege, truce, attack, shelling), List.of(ministry));
    }

    private static TimeExpression day(Scene s, String words, String value) {
        return new TimeExpression(s.at(words), Optional.of(value), Kind.DATE, Precision.DAY, Fixtures.day(value), Fixtures.day(value),
                "weekday", Fixtures.day("2016-02-25"), 0.9);
    }
}

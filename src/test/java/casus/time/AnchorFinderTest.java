package casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.entity.Entity;
import casus.entity.EntityType;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The anchor of an article")
class AnchorFinderTest {

    private static final String STAMPED = "28-03-2024 05:02 PM Jerusalem Timing\n\nLe front a été attaqué lundi dernier.";

    private static Anchor find(String text, Metadata metadata, OptionalInt from, OptionalInt until) {
        Entity group = new Entity("group/front", EntityType.GROUP, "the Front", Optional.empty(), Optional.empty(), "militia", true);
        Mention mention = new Mention(new Span(0, 1), group, MentionKind.values()[0], "test", 1);
        ActiveYears years = id -> Optional.of(new ActiveYears.Years(from, until));
        return AnchorFinder.of("fr", years).find(new Article("a", text, metadata), List.of(mention));
    }

    private static Anchor find(String text, OptionalInt from, OptionalInt until) {
        return find(text, Metadata.NONE, from, until);
    }

    @Test
    @DisplayName("Metadata win over a header, which is still recorded")
    void metadata() {
        Anchor a = find(STAMPED, Metadata.NONE.withPublished(LocalDate.of(2016, 2, 25)), OptionalInt.empty(), OptionalInt.empty());
        assertThat(a.day()).contains(LocalDate.of(2016, 2, 25));
        assertThat(a.origin()).isEqualTo(Anchor.Origin.METADATA);
        assertThat(a.header()).contains(LocalDate.of(2024, 3, 28));
    }

    @Test
    @DisplayName("A header is used when nothing speaks against it")
    void header() {
        Anchor a = find(STAMPED, OptionalInt.of(2012), OptionalInt.empty());
        assertThat(a.origin()).isEqualTo(Anchor.Origin.HEADER);
        assertThat(a.day()).contains(LocalDate.of(2024, 3, 28));
    }

    @Test
    @DisplayName("A header years after a group's end is set aside, and the remark says why")
    void implausibleHeader() {
        Anchor a = find(STAMPED, OptionalInt.of(2012), OptionalInt.of(2016));
        assertThat(a.day()).isEmpty();
        assertThat(a.header()).contains(LocalDate.of(2024, 3, 28));
        assertThat(a.remark()).contains("implausible").contains("the Front").contains("2016");
    }

    @Test
    @DisplayName("A header before a group's foundation is set aside")
    void headerTooEarly() {
        assertThat(find(STAMPED, OptionalInt.of(2025), OptionalInt.empty()).origin()).isEqualTo(Anchor.Origin.NONE);
    }

    @Test
    @DisplayName("A full date in the dateline is the anchor")
    void dateline() {
        Anchor a = find("Bamako, le 1er octobre 2019 (AFP) – Des hommes ont attaqué un camp lundi.", OptionalInt.empty(),
                OptionalInt.empty());
        assertThat(a.origin()).isEqualTo(Anchor.Origin.DATELINE);
        assertThat(a.day()).contains(LocalDate.of(2019, 10, 1));
    }

    @Test
    @DisplayName("A weekday with its day settles the year when exactly one year fits what is known")
    void oneYear() {
        Anchor a = find("Samedi 2 juillet, une attaque a eu lieu.", OptionalInt.of(2020), OptionalInt.empty());
        assertThat(a.origin()).isEqualTo(Anchor.Origin.INFERRED);
        assertThat(a.day()).contains(LocalDate.of(2022, 7, 2));
    }

    @Test
    @DisplayName("Two years that fit, or nothing known, leave the anchor unknown")
    void unknown() {
        assertThat(find("Samedi 2 juillet, une attaque a eu lieu.", OptionalInt.of(2015), OptionalInt.empty())).isEqualTo(Anchor.NONE);
        assertThat(find("Samedi 2 juillet, une attaque a eu lieu.", OptionalInt.empty(), OptionalInt.empty())).isEqualTo(Anchor.NONE);
        assertThat(find("Lundi, une attaque a eu lieu.", OptionalInt.of(2015), OptionalInt.empty())).isEqualTo(Anchor.NONE);
    }

    @Test
    @DisplayName("An inferred anchor settles weekdays, but not «hier», for the day of writing stays unknown")
    void inferredIsNotToday() {
        Anchor inferred = new Anchor(Optional.of(LocalDate.of(2022, 7, 2)), Anchor.Origin.INFERRED, "", Optional.empty());
        assertThat(Writing.on("fr", "2016-02-25").in("Ils ont attaqué vendredi.", inferred).get(0).value()).contains("2022-07-01");
        assertThat(Writing.on("fr", "2016-02-25").in("Ils ont attaqué hier.", inferred).get(0).value()).isEmpty();
    }
}

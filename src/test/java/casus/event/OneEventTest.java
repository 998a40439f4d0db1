package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One happening told several times is one event")
class OneEventTest {

    @Test
    void headlineLeadAndLaterMentionAreOne() {
        Told told = Told.by("Mali : attaque contre un camp militaire à Gao\n"
                + "Des hommes armés ont attaqué mardi un camp militaire à Gao. Cette attaque a fait douze morts.");
        assertThat(told.types()).containsExactly("attack");
        assertThat(told.event("attack").triggers()).hasSize(3);
        assertThat(told.figures("attack")).containsExactly("killed 12..12 unstated");
    }

    @Test
    void anotherAttackElsewhereIsAnother() {
        Told told = Told.by("Des hommes armés ont attaqué mardi un camp militaire à Gao. Une autre attaque a eu lieu dimanche à Tombouctou.");
        assertThat(told.types()).containsExactly("attack", "attack");
    }

    @Test
    void theKilledOfAStrikeAreNoKillingOfTheirOwn() {
        assertThat(Told.by("Au moins quinze civils ont été tués jeudi dans des frappes aériennes russes à Idleb.").types())
                .containsExactly("airstrike");
    }

    @Test
    void fightingToldLaterIsBetweenTheSidesToldBefore() {
        Told told = Told.by("Les shebab ont attaqué mardi une base de l'armée somalienne à Kismaayo. Les combats ont duré trois heures.");
        assertThat(told.agents("armed-clash")).containsExactlyInAnyOrder("group/al-shabaab", "force/SO-army");
        assertThat(told.place("armed-clash")).isEqualTo("Kismaayo");
    }

    @Test
    void theAssailantsAreThoseWhoAttacked() {
        Told told = Told.by("Boko Haram a attaqué lundi un village près de Diffa. Les assaillants se sont repliés au Nigeria.");
        assertThat(told.agents("withdrawal")).containsExactly("group/boko-haram");
    }
}

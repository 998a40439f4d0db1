package casus.fusion.relation;

import static org.assertj.core.api.Assertions.assertThat;

import casus.event.FigureKind;
import casus.event.Victims;
import casus.fusion.told.ToldFigure;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two figures")
class AmountsTest {

    private static ToldFigure figure(long min, long max, Victims victims, String who) {
        return new ToldFigure("f" + min + "-" + max, FigureKind.KILLED, min < 0 ? OptionalLong.empty() : OptionalLong.of(min),
                max < 0 ? OptionalLong.empty() : OptionalLong.of(max), false, victims, Optional.empty(), false, false, who, 0, "");
    }

    private static ToldFigure dead(long min, long max) {
        return figure(min, max, Victims.UNSTATED, "");
    }

    @Test
    @DisplayName("«au moins 20» and «10 à 14» cannot both be true, «au moins 20» and 25 can")
    void boundsDecide() {
        assertThat(Amounts.meet(dead(20, -1), dead(10, 14))).isFalse();
        assertThat(Amounts.meet(dead(20, -1), dead(25, 25))).isTrue();
    }

    @Test
    @DisplayName("of civilians and of fighters are not compared")
    void otherVictims() {
        assertThat(Amounts.sameCount(figure(12, 12, Victims.CIVILIAN, "=civils"), figure(15, 15, Victims.COMBATANT, "other-side"))).isFalse();
    }

    @Test
    @DisplayName("of soldiers and of rebels are not compared, of rebels and of the rebels' fighters are")
    void otherFighters() {
        ToldFigure rebels = figure(40, 40, Victims.COMBATANT, "other-side");
        assertThat(Amounts.sameCount(rebels, figure(3, 3, Victims.COMBATANT, "state-side"))).isFalse();
        assertThat(Amounts.sameCount(rebels, figure(3, 3, Victims.COMBATANT, "any-fighter"))).isTrue();
    }

    @Test
    @DisplayName("«20 morts» may take in «8 civils», not the other way round")
    void wholeAndPart() {
        ToldFigure civilians = figure(8, 8, Victims.CIVILIAN, "=civils");
        assertThat(Amounts.wider(dead(20, 20), civilians)).isTrue();
        assertThat(Amounts.wider(civilians, dead(20, 20))).isFalse();
    }
}

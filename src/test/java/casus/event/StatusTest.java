package casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Done, going on, planned or denied")
class StatusTest {

    @Test
    void whatIsThreatenedIsPlanned() {
        assertThat(Told.by("L'armée menace de bombarder le quartier.").status("shelling")).isEqualTo("planned");
    }

    @Test
    void theFutureIsPlanned() {
        assertThat(Told.by("L'opposition et le régime reprendront les négociations à Genève la semaine prochaine.").status("talks"))
                .isEqualTo("planned");
        assertThat(Told.by("La France va déployer 600 soldats au Sahel.").status("deployment")).isEqualTo("planned");
    }

    @Test
    void anAttackNobodyClaimedStillHappened() {
        Told told = Told.by("Aucun groupe n'a revendiqué l'attaque.");
        assertThat(told.status("statement-of-responsibility")).isEqualTo("negated");
        assertThat(told.status("attack")).isEqualTo("happened");
    }

    @Test
    void sinceSomeTimeIsGoingOn() {
        assertThat(Told.by("Les rebelles assiègent la ville depuis trois semaines.").status("siege")).isEqualTo("ongoing");
    }

    @Test
    void hearsayIsToldAsHappened() {
        assertThat(Told.by("Les rebelles auraient pris la ville de Goma aux soldats.").status("capture")).isEqualTo("happened");
    }
}

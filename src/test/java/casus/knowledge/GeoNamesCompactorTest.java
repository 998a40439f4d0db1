package casus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceGazetteer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesCompactorTest {

    private static final String DUMP = "9990001\tXubbar\tXubbar\tTall Xubbar,خبار,QXB\t"
            + "35.5\t38.25\tP\tPPL\tSY\t\t09\t\t\t\t120\t\t300\tAsia/Damascus\t2020-01-01\n"
            + "9990002\tWell\tWell\t\t35.6\t38.2\tH\tWLL\tSY\t\t09\t\t\t\t0\t\t300\tAsia/Damascus\t2020-01-01\n";

    @Test
    @DisplayName("a user's dump of GeoNames becomes a table that adds its places to ours")
    void addsPlaces(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("own.tsv.gz");
        int kept = new GeoNamesCompactor().compact(new BufferedReader(new StringReader(DUMP)), Files.newOutputStream(table));
        PlaceGazetteer places = PlaceFiles.load(Gazetteers.countries(), List.of(table));
        assertThat(kept).isEqualTo(1);
        assertThat(places.exact("Tall Xubbar")).extracting(PlaceEntry::id).containsExactly("place/gn-9990001");
        assertThat(places.exact("QXB")).isEmpty();
        assertThat(places.exact("Alep")).isNotEmpty();
    }

    @Test
    @DisplayName("what is no dump of GeoNames is refused with the line")
    void refusesOther() {
        assertThatThrownBy(() -> new GeoNamesCompactor().compact(new BufferedReader(new StringReader("a\tb")),
                new java.io.ByteArrayOutputStream()))
                .isInstanceOf(IOException.class).hasMessageContaining("a\tb");
    }
}

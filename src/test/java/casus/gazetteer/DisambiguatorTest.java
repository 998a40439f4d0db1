package casus.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import casus.knowledge.Gazetteers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisambiguatorTest {

    private final PlaceGazetteer places = Gazetteers.places();
    private final Disambiguator disambiguator = new Disambiguator(places);

    @Test
    @DisplayName("the country that the article speaks of decides among namesakes")
    void country() {
        assertThat(chosen(Map.of("LB", 2.0), question("Tripoli"))).containsExactly("LB");
        assertThat(chosen(Map.of("LY", 2.0), question("Tripoli"))).containsExactly("LY");
        assertThat(chosen(Map.of(), question("Tripoli"))).containsExactly("LY");
    }

    @Test
    @DisplayName("places draw their neighbours to them where no country is named")
    void neighbours() {
        assertThat(chosen(Map.of(), question("Tripoli"), question("Beyrouth"), question("Saïda"))).containsExactly("LB", "LB", "LB");
    }

    @Test
    @DisplayName("a word before the name tells a province from its seat")
    void announcedKind() {
        PlaceQuestion province = new PlaceQuestion("Alep", List.of(PlaceKind.PROVINCE), List.of(), places.exact("Alep"));
        assertThat(disambiguator.choose(List.of(province), Map.of("SY", 1.0)).get(0)).map(choice -> choice.place().kind())
                .contains(PlaceKind.PROVINCE);
        assertThat(disambiguator.choose(List.of(question("Alep")), Map.of("SY", 1.0)).get(0)).map(choice -> choice.place().kind())
                .contains(PlaceKind.CITY);
    }

    @Test
    @DisplayName("a small place in a country of which the article does not speak is not believed")
    void confidence() {
        assertThat(disambiguator.choose(List.of(question("Khanasser")), Map.of("SY", 1.0)).get(0).orElseThrow()
                .confidence()).isGreaterThan(0.8);
        assertThat(disambiguator.choose(List.of(question("Mondoro")), Map.of("UA", 3.0)).get(0).orElseThrow()
                .confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    @DisplayName("a name that nobody knows stays open")
    void unknown() {
        assertThat(disambiguator.choose(List.of(new PlaceQuestion("Xyzzy", List.of(), List.of(), List.of())), Map.of()))
                .containsExactly(Optional.empty());
    }

    private PlaceQuestion question(String name) {
        return new PlaceQuestion(name, List.of(), List.of(), places.candidates(name, Set.of()));
    }

    private List<String> chosen(Map<String, Double> weights, PlaceQuestion... questions) {
        return disambiguator.choose(List.of(questions), weights).stream()
                .map(choice -> choice.flatMap(c -> c.place().country()).orElse("-")).toList();
    }
}

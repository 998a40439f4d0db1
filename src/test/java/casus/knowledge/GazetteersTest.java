package casus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceGazetteer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteersTest {

    private final PlaceGazetteer places = Gazetteers.places();
    private final Countries countries = Gazetteers.countries();

    @ParameterizedTest
    @DisplayName("a French, English or transliterated name finds the place in its country")
    @CsvSource({"Alep,SY,36.20,37.16", "Kobané,SY,36.89,38.35", "Deir ez-Zour,SY,35.34,40.14", "Khanacer,SY,35.78,37.50",
        "Hodeïda,YE,14.80,42.95", "Khan Younès,PS,31.35,34.31", "Avdiïvka,UA,48.14,37.74", "El-Fasher,SD,13.63,25.35", "Baga,NG,13.12,13.86",
        "Talbissé,SY,34.84,36.73", "Tombouctou,ML,16.77,-3.01", "Mossoul,IQ,36.34,43.13", "Sévaré,ML,14.53,-4.09", "Izioum,UA,49.21,37.25",
        "Mocímboa da Praia,MZ,-11.35,40.35", "Kadhimiya,IQ,33.38,44.34", "Rutshuru,CD,-1.19,29.45", "Laukkai,MM,23.69,98.76"})
    void findsTowns(String name, String country, double latitude, double longitude) {
        PlaceEntry place = places.candidates(name, Set.of(country)).get(0);
        assertThat(place.country()).contains(country);
        assertThat(place.point().orElseThrow().latitude()).isBetween(latitude - 0.3, latitude + 0.3);
        assertThat(place.point().orElseThrow().longitude()).isBetween(longitude - 0.3, longitude + 0.3);
    }

    @ParameterizedTest
    @DisplayName("regions, provinces, seas and lakes are places too")
    @CsvSource({"Sahel,region", "Donbass,region", "Nord-Kivu,province", "bande de Gaza,region", "mer Rouge,sea", "lac Tchad,lake",
        "forêt de Sambisa,forest", "détroit d'Ormuz,strait", "Cabo Delgado,province", "Afrique,continent", "Syrie,country",
        "Ghouta orientale,region"})
    void findsAreas(String name, String kind) {
        assertThat(places.exact(name)).extracting(PlaceEntry::kind).contains(kind);
    }

    @Test
    @DisplayName("candidates are of the countries asked for; without a country, similar names are not tried")
    void similarNeedsCountries() {
        assertThat(places.similar("Khanacer", Set.of("SY"))).isNotEmpty()
                .allMatch(place -> place.country().equals(Optional.of("SY")));
        assertThat(places.similar("Khanacer", Set.of())).isEmpty();
        assertThat(places.exact("Khanacérique")).isEmpty();
    }

    @Test
    @DisplayName("an entry is found again by its id, with the names that people added to it")
    void byId() {
        PlaceEntry kobane = places.exact("Kobané").get(0);
        assertThat(places.byId(kobane.id())).contains(kobane);
        assertThat(places.byId("country/SY")).map(PlaceEntry::label).contains("Syria");
        assertThat(places.byId("place/gn-0")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("demonyms in all their forms name their country")
    @CsvSource({"syrienne,SY", "Syriens,SY", "burkinabè,BF", "maliennes,ML", "nigérien,NE", "nigérian,NG", "russes,RU", "états-unien,US",
        "américaines,US", "saoudien,SA", "émirati,AE", "britanniques,GB", "turques,TR", "yéménites,YE", "Iraqis,IQ", "sud-soudanaises,SS"})
    void demonyms(String word, String code) {
        assertThat(countries.byDemonym(word)).extracting(Country::code).first().isEqualTo(code);
    }

    @Test
    @DisplayName("a demonym of two countries gives both, the one meant more often first")
    void sharedDemonym() {
        assertThat(countries.byDemonym("congolais")).extracting(Country::code).containsExactly("CD", "CG");
    }

    @ParameterizedTest
    @DisplayName("capitals and seats of power stand for countries")
    @CsvSource({"Moscou,RU", "Kremlin,RU", "Khartoum,SD", "Washington,US", "Kiev,UA", "Kyiv,UA", "Bagdad,IQ", "Damas,SY"})
    void capitals(String name, String code) {
        assertThat(countries.byCapital(name)).extracting(Country::code).contains(code);
    }

    @ParameterizedTest
    @DisplayName("common words and first names are doubtful as places, towns of wars are not")
    @ValueSource(strings = {"Par", "Ville", "Aura", "Été", "Ali", "Hassan", "Nord", "Mars"})
    void doubtful(String word) {
        assertThat(Gazetteers.placeNameGuard("fr").isDoubtful(word)).isTrue();
        assertThat(List.of("Alep", "Damas", "Gaza", "Goma", "Kharkiv", "Tripoli").stream()
                .noneMatch(Gazetteers.placeNameGuard("fr")::isDoubtful)).isTrue();
    }

    @Test
    @DisplayName("every country of the world has a name, a demonym and a place in French and in English")
    void countriesAreComplete() {
        assertThat(countries.all()).hasSizeGreaterThan(195).allSatisfy(country -> {
            assertThat(country.names().get("fr")).isNotEmpty();
            assertThat(country.demonyms().get("en")).isNotEmpty();
            assertThat(places.byId(country.id())).isPresent();
        });
    }
}

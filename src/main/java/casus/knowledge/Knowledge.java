package casus.knowledge;

import casus.gazetteer.ActorGazetteer;
import casus.gazetteer.Countries;
import casus.gazetteer.Disambiguator;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.PlaceNameGuard;

public record Knowledge(ActorGazetteer actors, Countries countries, PlaceGazetteer places, Disambiguator disambiguator) {
    public PlaceNameGuard placeNameGuard(String language) { return new PlaceNameGuard(java.util.List.of()); }
}

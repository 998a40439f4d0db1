package casus.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses which place each place name of an article means, all names together: the countries that the article speaks of, what the words
 * around a name announce, nearness to the other places, and size. Immutable, safe for use by many threads.
 */
public final class Disambiguator {

    private static final double COUNTRY = 3, KIND = 2, WITHIN = 2.5, NEAR = 1.5, SIZE = 0.35;
    private static final double NEIGHBOURHOOD_KM = 200;
    /** Of the votes that the places of the text cast for their countries, what one place can add at most. */
    private static final double PLACE_VOTE = 0.6;

    private final PlaceGazetteer gazetteer;

    public Disambiguator(PlaceGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param questions      the place names of one article, in the order of the text
     * @param countryWeights how often the article speaks of a country (ISO code), by name, demonym, forces or capital
     * @return for each question its choice; empty where there is no candidate
     */
    public List<Optional<PlaceChoice>> choose(List<PlaceQuestion> questions, Map<String, Double> countryWeights) {
        CountryVotes votes = CountryVotes.of(countryWeights);
        for (PlaceQuestion question : questions) {
            best(question, votes, Neighbourhood.NONE, null).ifPresent(place -> place.country().ifPresent(
                    code -> votes.add(code, PLACE_VOTE * distinctness(question, place))));
        }
        List<PlaceEntry> first = questions.stream().map(question -> best(question, votes, Neighbourhood.NONE, null).orElse(null))
                .toList();
        Neighbourhood around = new Neighbourhood(first);
        List<Optional<PlaceChoice>> choices = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            PlaceQuestion question = questions.get(i);
            PlaceEntry own = first.get(i);
            choices.add(best(question, votes, around, own).map(place -> new PlaceChoice(place, confidence(question, place, votes,
                    around.nearness(place, own)))));
        }
        return choices;
    }

    /** The candidate of the highest score, of equal ones the first. */
    private Optional<PlaceEntry> best(PlaceQuestion question, CountryVotes votes, Neighbourhood around, PlaceEntry own) {
        Set<PlaceEntry> within = new HashSet<>();
        question.within().forEach(name -> within.addAll(gazetteer.exact(name)));
        PlaceEntry best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (PlaceEntry place : question.candidates()) {
            double score = score(question, place, votes, within) + NEAR * around.nearness(place, own);
            if (score > highest) {
                best = place;
                highest = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double score(PlaceQuestion question, PlaceEntry place, CountryVotes votes, Set<PlaceEntry> within) {
        double score = COUNTRY * place.country().map(votes::share).orElse(0.5) + SIZE * PlaceRank.magnitude(place);
        if (!question.kinds().isEmpty()) {
            score += question.kinds().contains(place.kind()) ? KIND : -KIND / 2;
        }
        if (within.stream().anyMatch(area -> liesIn(place, area))) {
            score += WITHIN;
        }
        return score;
    }

    private static boolean liesIn(PlaceEntry place, PlaceEntry area) {
        return !place.id().equals(area.id()) && (place.province().filter(area.id()::equals).isPresent()
                || area.kind().equals(PlaceKind.COUNTRY) && place.country().equals(area.country())
                || place.point().isPresent() && area.point().isPresent()
                && Distance.kilometres(place.point().get(), area.point().get()) < NEIGHBOURHOOD_KM / 2);
    }

    /** 1 when the name exists in one country only, less the more countries know it. */
    private static double distinctness(PlaceQuestion question, PlaceEntry place) {
        long countries = question.candidates().stream().map(PlaceEntry::country).distinct().count();
        return (PlaceRank.magnitude(place) >= 5 ? 1 : 0.5) / Math.sqrt(countries);
    }

    private static double confidence(PlaceQuestion question, PlaceEntry place, CountryVotes votes, double nearness) {
        boolean supported = place.country().map(votes::isNamed).orElse(true);
        double confidence = supported ? 0.9 : PlaceRank.magnitude(place) >= 5.3 ? 0.8 : PlaceRank.magnitude(place) >= 4 ? 0.5 : 0.25;
        if (!supported && nearness > 0.4) {
            confidence += 0.15;
        }
        if (question.kinds().contains(place.kind())) {
            confidence += 0.05;
        }
        return Math.min(confidence, 1);
    }
}

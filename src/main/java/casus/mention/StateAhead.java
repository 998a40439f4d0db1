package casus.mention;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The state that stands before what belongs to it: «Iraqi security forces», «Nigeria's army», «Burkina Faso soldiers». */
final class StateAhead {

    private static final int LONGEST = 4;
    private static final int MOST_PASSED = 3;

    private final Countries countries;
    private final NameCues cues;

    StateAhead(Countries countries, NameCues cues) {
        this.countries = countries;
        this.cues = cues;
    }

    /**
     * A state and where its words begin.
     *
     * @param first index of its first word
     */
    record Found(int first, String country) {
    }

    /**
     * @param head   index of the first word of the force or organ
     * @param passed words that may stand between
     */
    Optional<Found> of(Words words, int head, Predicate<Word> passed, StoryCountries votes) {
        if (!cues.is("order", "before")) {
            return Optional.empty();
        }
        Word start = words.at(head);
        int back = 1;
        while (back <= MOST_PASSED && passed.test(words.near(start, -back))) {
            back++;
        }
        Optional<Found> own = endingAt(words, start, back, votes);
        return own.isPresent() ? own : possessor(words, start, back, votes);
    }

    /** «Yemen's internationally recognized government»: over whatever describes it. */
    private Optional<Found> possessor(Words words, Word start, int from, StoryCountries votes) {
        for (int back = from; back <= from + MOST_PASSED; back++) {
            Word w = words.near(start, -back);
            if (w.fold().equals("s") && w.form().length() == 2) {
                return endingAt(words, start, back + 1, votes);
            }
            if (!(w.is("ADJ") || w.is("ADV") || w.is("VERB") || w.is("NOUN")) || w.punctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Found> endingAt(Words words, Word start, int back, StoryCountries votes) {
        boolean possessive = words.near(start, -back + 1).fold().equals("s");
        for (int n = LONGEST; n > 0; n--) {
            int first = start.index() - back - n + 1;
            Word w = words.near(start, -back - n + 1);
            if (w.punctuation() || !w.capital() || !words.near(start, -back).capital()) {
                continue;
            }
            String spelled = words.joined(first, first + n);
            List<Country> known = new ArrayList<>(countries.byDemonym(spelled));
            boolean inPlace = !possessive && cues.is("locative", words.near(w, -1).fold());
            if (!inPlace) {
                known.addAll(countries.byName(spelled));
            }
            Optional<String> country = votes.choose(known);
            if (country.isPresent()) {
                return Optional.of(new Found(first, country.get()));
            }
        }
        return Optional.empty();
    }
}

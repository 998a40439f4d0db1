package casus.mention;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Governments, ministries and other organs of a state by rule: «gouvernement malien», «autorités de Niamey», «ministère russe de la Défense». */
final class StateFinder {

    private final ForceWords organs;
    private final Countries countries;
    private final NameCues cues;
    private final StateActors states;
    private final StateAhead ahead;

    StateFinder(ForceWords organs, Countries countries, NameCues cues, StateActors states) {
        this.organs = organs;
        this.countries = countries;
        this.cues = cues;
        this.states = states;
        this.ahead = new StateAhead(countries, cues);
    }

    List<Draft> find(Words words, StoryCountries votes, StateContext context) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = words.longest(i, organs.phrases(), ForceWords.LONGEST);
            if (length > 0) {
                ForceWords.Head head = organs.head(words.joined(i, i + length));
                Optional<Draft> draft = head.use().equals("portfolio") ? ministry(words, i, votes, context) : organ(words, i, i + length, head, votes, context);
                draft.ifPresent(d -> {
                    found.add(d);
                    context.add(d);
                });
                i = draft.map(d -> words.indexAt(d.span().end()) - 1).orElse(i);
            }
        }
        return found;
    }

    private Optional<Draft> organ(Words words, int first, int end, ForceWords.Head head, StoryCountries votes, StateContext context) {
        Word start = words.at(first);
        Optional<StateAhead.Found> before = ahead.of(words, first, w -> false, votes);
        if (before.isPresent()) {
            return Optional.of(draft(words.span(before.get().first(), end), before.get().country(), head.key(), "organ-nationality", 0.95));
        }
        Optional<String> nation = demonym(words.near(start, end - first), votes);
        if (nation.isPresent()) {
            return Optional.of(draft(words.span(first, end + 1), nation.get(), head.key(), "organ-nationality", 0.95));
        }
        if (cues.is("of", words.near(start, end - first).fold())) {
            int name = end + (cues.is("definite", words.near(start, end + 1 - first).fold()) ? 2 : 1);
            for (int n = 4; n > 0; n--) {
                String spelled = words.near(start, name + n - 1 - first).punctuation() || !words.near(start, name - first).capital()
                        ? "" : words.joined(name, name + n);
                List<Country> known = new ArrayList<>(countries.byName(spelled));
                known.addAll(countries.byCapital(spelled));
                if (!spelled.isEmpty() && !known.isEmpty()) {
                    return Optional.of(draft(words.span(first, name + n), votes.choose(known).orElseThrow(), head.key(), "organ-country", 0.9));
                }
            }
        }
        if (head.bare() && cues.is("definite", words.near(start, -1).fold()) && !words.near(start, end - first).capital()) {
            return context.stateNear(start.span().start()).or(votes::story).map(c -> draft(words.span(first, end), c, head.key(), "organ-story", 0.7));
        }
        return Optional.empty();
    }

    /** A ministry with its field, which begins with a capital; its nationality stands before or after it. */
    private Optional<Draft> ministry(Words words, int first, StoryCountries votes, StateContext context) {
        Word start = words.at(first);
        int at = 1;
        Optional<String> nation = demonym(words.near(start, at), votes);
        at += nation.isPresent() ? 1 : 0;
        if (!cues.is("of", words.near(start, at).fold())) {
            return Optional.empty();
        }
        at++;
        at += cues.is("definite", words.near(start, at).fold()) ? 1 : 0;
        Word field = words.near(start, at);
        if (field.punctuation()) {
            return Optional.empty();
        }
        int end = at + 1;
        if (cues.is("affairs", field.fold()) && !words.near(start, end).punctuation()) {
            end++;
        }
        Optional<String> after = demonym(words.near(start, end), votes);
        if (nation.isEmpty() && after.isPresent()) {
            nation = after;
            end++;
        }
        String name = "ministry-" + words.joined(first + at, first + (cues.is("affairs", field.fold()) ? at + 2 : at + 1)).replace(' ', '-');
        Span span = words.span(first, first + end);
        String rule = nation.isPresent() ? "ministry-nationality" : "ministry-story";
        return nation.or(() -> context.stateNear(start.span().start())).or(votes::story).map(c -> draft(span, c, name, rule, 0.9));
    }

    private Optional<String> demonym(Word word, StoryCountries votes) {
        return word.capital() || word.punctuation() ? Optional.empty() : votes.choose(countries.byDemonym(word.fold()));
    }

    private Draft draft(Span span, String country, String key, String rule, double confidence) {
        return new Draft(span, states.organ(country, key), rule, confidence);
    }
}

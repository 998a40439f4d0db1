package casus.mention;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States' forces by rule, for every country: «armée malienne», «avions russes», «forces gouvernementales», «l'armée». */
final class ForceFinder {

    private final ForceWords forces;
    private final Countries countries;
    private final NameCues cues;
    private final StateActors states;
    private final StateAhead ahead;

    ForceFinder(ForceWords forces, Countries countries, NameCues cues, StateActors states) {
        this.forces = forces;
        this.countries = countries;
        this.cues = cues;
        this.states = states;
        this.ahead = new StateAhead(countries, cues);
    }

    /** All forces of the text that this finder can tell, in order, not overlapping. */
    List<Draft> find(Words words, StoryCountries votes, StateContext context) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = words.longest(i, forces.phrases(), ForceWords.LONGEST);
            boolean thing = words.at(i).is("NOUN") || words.at(i).is("PROPN") || length > 1;
            Optional<Draft> draft = length == 0 || !thing ? Optional.empty() : at(words, i, i + length, votes, context);
            if (draft.isPresent()) {
                found.add(draft.get());
                i = words.indexAt(draft.get().span().end()) - 1;
            }
        }
        return found;
    }

    private Optional<Draft> at(Words words, int first, int end, StoryCountries votes, StateContext context) {
        ForceWords.Head head = forces.head(words.joined(first, end));
        int at = end;
        boolean ofState = head.bare();
        while (!forces.modifier(words.near(words.at(first), at - first).fold()).isEmpty()) {
            ofState |= forces.modifier(words.at(at).fold()).equals("state");
            at++;
        }
        Optional<StateAhead.Found> before = ahead.of(words, first, w -> !forces.modifier(w.fold()).isEmpty(), votes);
        if (before.isPresent()) {
            return Optional.of(draft(words.span(before.get().first(), end), before.get().country(), head, "force-nationality", 0.95));
        }
        Word next = words.near(words.at(first), at - first);
        Optional<String> nation = nation(next, votes);
        if (nation.isPresent()) {
            return Optional.of(draft(words.span(first, at + 1), nation.get(), head, "force-nationality", 0.95));
        }
        int afterOf = ofRegime(words, first, at);
        nation = nation(words.near(words.at(first), afterOf - first), votes);
        if (afterOf > at && nation.isPresent()) {
            return Optional.of(draft(words.span(first, afterOf + 1), nation.get(), head, "force-regime", 0.95));
        }
        Optional<Draft> named = ofCountry(words, first, at, head, votes);
        if (named.isPresent()) {
            return named;
        }
        int stop = ofState && at > end && forces.modifier(words.at(at - 1).fold()).equals("passed") ? end : at;
        return bare(words, first, stop, head, ofState, votes, context);
    }

    private Optional<String> nation(Word word, StoryCountries votes) {
        return word.capital() || word.punctuation() ? Optional.empty() : votes.choose(countries.byDemonym(word.fold()));
    }

    /** «du régime», «du gouvernement» after the head: the index behind it, else the index given. */
    private int ofRegime(Words words, int first, int at) {
        Word start = words.at(first);
        boolean of = cues.is("of", words.near(start, at - first).fold());
        return of && cues.is("ruling", words.near(start, at + 1 - first).fold()) ? at + 2 : at;
    }

    /** «armée du Mali», «police d'Haïti». */
    private Optional<Draft> ofCountry(Words words, int first, int at, ForceWords.Head head, StoryCountries votes) {
        if (!cues.is("of", words.near(words.at(first), at - first).fold()) || head.use().equals("people")) {
            return Optional.empty();
        }
        int name = at + 1;
        if (cues.is("definite", words.near(words.at(first), name - first).fold())) {
            name++;
        }
        for (int n = 4; n > 0; n--) {
            if (words.near(words.at(first), name + n - 1 - first).punctuation() || !words.at(name).capital()) {
                continue;
            }
            List<Country> known = countries.byName(words.joined(name, name + n));
            if (!known.isEmpty()) {
                return Optional.of(draft(words.span(first, name + n), votes.choose(known).orElseThrow(), head, "force-country", 0.9));
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> bare(Words words, int first, int end, ForceWords.Head head, boolean ofState, StoryCountries votes, StateContext context) {
        Word start = words.at(first);
        Word before = words.near(start, -1);
        boolean several = end - first > 1;
        boolean possessed = several && !head.use().equals("people") && cues.is("possessive", before.fold());
        boolean definite = cues.is("definite", before.fold()) || several && start.capital();
        boolean headline = start.first() && start.index() == 0 || cues.is("between", before.fold());
        if (!possessed && !(ofState && (definite || headline || head.alone()))) {
            return Optional.empty();
        }
        Word next = words.near(start, end - first);
        if (cues.is("order", "before") && !several && (next.is("NOUN") || next.is("PROPN"))) {
            return Optional.empty();   // «police station», «army spokesman»
        }
        Word complement = words.near(start, end + 1 - first);
        boolean goesOn = cues.is("of", next.fold()) && !complement.capital() && complement.is("NOUN") && !several;
        boolean otherName = start.capital() && !start.first() && next.capital();
        if (goesOn || otherName) {
            return Optional.empty();
        }
        Optional<String> nation = possessed ? context.stateNear(start.span().start()).or(votes::story) : context.forceNation(votes, head.key());
        Optional<String> later = nationBehindBracket(words, start, end, votes);
        return later.or(() -> nation).map(c -> draft(words.span(first, end), c, head, "force-story", 0.8));
    }

    /** «Forces de défense et de sécurité (FDS) nigériennes». */
    private Optional<String> nationBehindBracket(Words words, Word start, int end, StoryCountries votes) {
        int open = end - start.index();
        boolean bracket = words.near(start, open).form().equals("(") && words.near(start, open + 2).form().equals(")");
        return bracket ? nation(words.near(start, open + 3), votes) : Optional.empty();
    }

    private Draft draft(Span span, String country, ForceWords.Head head, String rule, double confidence) {
        return new Draft(span, states.force(country, head.key()), rule, confidence);
    }
}

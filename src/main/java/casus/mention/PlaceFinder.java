package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.gazetteer.Countries;
import casus.gazetteer.Disambiguator;
import casus.gazetteer.PlaceChoice;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.PlaceNameGuard;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Places and unlisted persons in what the lists of actors have left: the runs of capitalised words. */
final class PlaceFinder {

    /** Below this the gazetteer's place is in a country that the text does not speak of, and too small to be meant without. */
    private static final double DOUBT = 0.6;
    /** A name that the world knows once, after a preposition of place, needs less. */
    private static final double DOUBT_OF_UNIQUE = 0.45;
    private static final long LARGE_TOWN = 40_000;

    private final PlaceWindows windows;
    private final Disambiguator disambiguator;
    private final PlaceNameGuard guard;
    private final NameCues cues;
    private final NameRuns runs;
    private final PersonEvidence persons;
    private final ShortForms shortForms;

    PlaceFinder(PlaceGazetteer places, Countries countries, Disambiguator disambiguator, PlaceNameGuard guard, NameCues cues, NameRuns runs,
            PersonEvidence persons, ShortForms shortForms) {
        this.windows = new PlaceWindows(places, countries, cues);
        this.disambiguator = disambiguator;
        this.guard = guard;
        this.cues = cues;
        this.runs = runs;
        this.persons = persons;
        this.shortForms = shortForms;
    }

    /** Adds places and persons to the drafts. */
    void find(Words words, StoryCountries votes, Drafts drafts) {
        for (boolean single : new boolean[] {false, true}) {
            runs.find(words, drafts).stream().filter(run -> single || run.size() > 1)
                    .forEach(run -> personIn(words, run).ifPresent(p -> claim(words, p, drafts)));
            shortForms.persons(words, runs, drafts);
        }
        List<PlaceWindows.Window> asked = new ArrayList<>();
        Set<String> around = countries(words, votes);
        runs.find(words, drafts).forEach(run -> asked.addAll(questions(words, run, around, drafts)));
        asked.addAll(lowerCase(words, around, drafts));
        asked.sort(Comparator.comparingInt(PlaceWindows.Window::first));
        List<Optional<PlaceChoice>> choices = disambiguator.choose(asked.stream().map(PlaceWindows.Window::question).toList(), votes.weights());
        for (boolean vague : new boolean[] {false, true}) {
            for (int i = 0; i < asked.size(); i++) {
                if (vague(words, asked.get(i)) == vague) {
                    accept(words, asked.get(i), choices.get(i), drafts);
                }
            }
            for (NameRun run : runs.find(words, drafts)) {
                unlisted(words, run, votes, drafts, vague || run.size() > 1);
            }
            shortForms.persons(words, runs, drafts);
        }
    }

    /** One word that only sounds like a place, with nothing to announce one: the last name of a person comes first. */
    private boolean vague(Words words, PlaceWindows.Window w) {
        return !w.exact() && w.end() - w.first() == 1 && !w.announced() && !located(words, w.first());
    }

    /** The person that the run names, when the words around it say so. */
    private Optional<NameRun> personIn(Words words, NameRun run) {
        if (cues.is("facility", words.near(words.at(run.first()), -1).fold())) {
            return Optional.empty();   // «l'hôpital Kamal Adwan»: a building
        }
        boolean announcedPlace = cues.before(words, run.first()).filter(c -> c.type() == EntityType.PLACE)
                .or(() -> cues.behind(words, run.end())).isPresent();
        if (announcedPlace && !persons.titled(words, run)) {
            return Optional.empty();
        }
        boolean person = persons.titled(words, run) || run.size() > 1 && (persons.roleBefore(words, run) || persons.roleAfter(words, run)
                || persons.givenName(words, run));
        return person ? Optional.of(run) : Optional.empty();
    }

    private void claim(Words words, NameRun run, Drafts drafts) {
        Span span = words.span(run.first(), run.end());
        drafts.add(new Draft(span, Unlisted.person(span.of(words.text())), "person-cue", 0.85));
    }

    private List<PlaceWindows.Window> questions(Words words, NameRun run, Set<String> around, Drafts drafts) {
        if (header(words, run)) {
            return List.of();
        }
        Optional<PlaceWindows.Window> whole = windows.exact(words, run.first(), around, drafts).filter(w -> w.end() >= run.end());
        if (whole.isEmpty()) {
            whole = windows.similar(words, run, around);
        }
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<PlaceWindows.Window> parts = new ArrayList<>();
        for (int at = run.first(); at < run.end(); at++) {
            Optional<PlaceWindows.Window> part = windows.exact(words, at, around, drafts);
            boolean rest = part.isPresent() && (part.get().end() >= run.end() || run.end() - part.get().end() > 1);
            boolean alone = rest && (part.get().announced() || run.size() == 1 || located(words, at));
            if (alone && at == run.first()) {
                parts.add(part.get());
                at = part.get().end() - 1;
            }
        }
        return parts;
    }

    /** Where places spelled otherwise than listed are looked for: countries in which the text places something, else the story's. */
    private Set<String> countries(Words words, StoryCountries votes) {
        Set<String> placed = windows.placed(words, w -> located(words, w.index()) || cues.is("of", words.near(w, -1).fold())
                || cues.before(words, w.index()).filter(c -> c.type() == EntityType.PLACE).isPresent());
        double most = votes.weights().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Set<String> named = votes.weights().entrySet().stream().filter(e -> e.getValue() >= most / 3).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> both = placed.stream().filter(c -> votes.of(c) > 0).collect(Collectors.toSet());
        return both.isEmpty() ? named : both;
    }

    /** «lac Tchad», «mer Rouge»: names that begin with a kind word in small letters. */
    private List<PlaceWindows.Window> lowerCase(Words words, Set<String> around, Drafts drafts) {
        List<PlaceWindows.Window> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word w = words.at(i);
            boolean kind = cues.of(w.fold()).filter(c -> c.type() == EntityType.PLACE).isPresent();
            if (w.capital() ? cues.stop(w.fold()) && !cues.is("named-state", w.fold()) : kind || w.is("NOUN")) {
                windows.exact(words, i, around, drafts).filter(x -> x.end() - x.first() > 1).ifPresent(found::add);
            }
        }
        return found;
    }

    private void accept(Words words, PlaceWindows.Window w, Optional<PlaceChoice> choice, Drafts drafts) {
        if (choice.isEmpty()) {
            return;
        }
        boolean doubtful = guard.isDoubtful(w.question().name()) && !w.announced() && choice.get().confidence() < 0.85;
        boolean only = w.exact() && w.question().candidates().stream().map(PlaceEntry::country).distinct().count() == 1;
        double needed = only && located(words, w.first()) && choice.get().place().population() > LARGE_TOWN ? DOUBT_OF_UNIQUE : DOUBT;
        if (choice.get().confidence() >= needed && !doubtful) {
            Span span = words.span(w.first(), w.end());
            drafts.overlapping(span).stream().filter(d -> span.contains(d.span()) && d.entity().type() == EntityType.PLACE)
                    .forEach(d -> drafts.remove(d.span()));
            Entity e = choice.get().place().toEntity();
            drafts.add(new Draft(span, e, w.exact() ? "place" : "place-sound", choice.get().confidence()));
        }
    }

    /** A name that no list knows: a place by its preposition or kind word, a person by its shape. */
    private void unlisted(Words words, NameRun run, StoryCountries votes, Drafts drafts, boolean last) {
        Word first = words.at(run.first());
        Span span = words.span(run.first(), run.end());
        Optional<NameCues.Cue> cue = cues.behind(words, run.end()).or(() -> cues.before(words, run.first()));
        if (cues.is("facility", words.near(first, -1).fold())) {
            return;   // «l'hôtel X»: a building
        }
        if (!last && !located(words, run.first()) && !besidePlace(words, run, drafts)) {
            return;
        }
        if ((besidePlace(words, run, drafts) || last && placeFollows(words, run, drafts)) && !persons.titled(words, run)) {
            drafts.add(new Draft(span, Unlisted.of(new NameCues.Cue(EntityType.PLACE, ""), span.of(words.text()), votes.story()), "beside-place", 0.6));
            return;
        }
        boolean acronym = run.size() == 1 && first.form().equals(first.form().toUpperCase(java.util.Locale.ROOT));
        if (cue.isPresent() && cue.get().type() != EntityType.PERSON) {
            drafts.add(new Draft(span, Unlisted.of(cue.get(), span.of(words.text()), votes.story()), "kind-word", 0.75));
        } else if (persons.titled(words, run) || run.size() > 1 && (persons.speaks(words, run) || persons.roleAfter(words, run))) {
            claim(words, run, drafts);
        } else if (located(words, run.first()) && !acronym && !first.dictionary()) {
            drafts.add(new Draft(span, Unlisted.of(new NameCues.Cue(EntityType.PLACE, ""), span.of(words.text()), votes.story()), "locative", 0.6));
        } else if (run.size() > 1 && run.size() < 5 && !cues.is("definite", words.near(first, -1).fold()) && properOnly(words, run)
                && told(words, first) && !words.titleCase(first.sentence())) {
            drafts.add(new Draft(span, Unlisted.person(span.of(words.text())), "person-shape", 0.5));
        }
    }

    /** «raid sur X», «frappe aérienne contre X»: the noun before the preposition, an adjective passed over. */
    private boolean strike(Words words, int at, int sentence) {
        Word noun = words.at(at).is("ADJ") ? words.at(at - 1) : words.at(at);
        return noun.sentence() == sentence && cues.is("strike", noun.fold());
    }

    /** After a preposition of place: «à X», «à l'ouest de X». */
    private boolean located(Words words, int at) {
        Word w = words.at(at);
        int compass = cues.is("compass", words.near(w, -1).fold()) ? 1 : 0;
        int back = compass + (cues.is("definite", words.near(w, -compass - 1).fold()) && !cues.is("of", words.near(w, -compass - 1).fold()) ? 2 : 1);
        boolean of = cues.is("of", words.near(w, -back).fold()) && cues.is("nearby", words.near(w, -back - 1).fold().replace(' ', '-'));
        boolean struck = cues.is("struck", words.near(w, -back).fold()) && strike(words, w.index() - back - 1, w.sentence());
        return cues.is("locative", words.near(w, -back).fold()) || of || struck;
    }

    /** «à X, Y et Z»: the name stands in a list that a place begins. */
    private boolean besidePlace(Words words, NameRun run, Drafts drafts) {
        Word first = words.at(run.first());
        int back = 1;
        while (cues.is("of", words.near(first, -back).fold()) || cues.is("definite", words.near(first, -back).fold())
                || cues.is("locative", words.near(first, -back).fold())) {
            back++;
        }
        Word joint = words.near(first, -back);
        Word before = words.near(first, -back - 1);
        boolean joined = joint.form().equals(",") || joint.is("CCONJ");
        boolean list = joint.is("CCONJ") || words.near(words.at(run.end() - 1), 1).form().equals(",") || words.near(words.at(run.end() - 1), 1).is("CCONJ");
        return joined && list && before.index() >= 0 && !persons.roleAfter(words, run) && drafts.at(before.span().start())
                .filter(d -> d.entity().type() == EntityType.PLACE && !d.entity().kind().equals("country")).isPresent();
    }

    /** «en bombardant X, Y et Z»: a place stands next in the list. */
    private boolean placeFollows(Words words, NameRun run, Drafts drafts) {
        Word joint = words.near(words.at(run.end() - 1), 1);
        Word next = words.near(joint, 1);
        Word beyond = next.index() < 0 ? next : words.near(next, 1);
        boolean list = joint.is("CCONJ") || joint.form().equals(",") && !beyond.punctuation();
        return list && next.index() >= 0 && next.capital() && run.size() == 1 && drafts.at(next.span().start())
                .filter(d -> d.entity().type() == EntityType.PLACE && !d.entity().kind().equals("country")).isPresent();
    }

    /** A sentence with a verb, not a line of a header. */
    private static boolean told(Words words, Word w) {
        return words.told(w.sentence());
    }

    /** A line without a verb that tells the time is the header of a page. */
    private static boolean header(Words words, NameRun run) {
        Word w = words.at(run.first());
        return !words.told(w.sentence()) && words.clock(w.sentence());
    }

    private static boolean properOnly(Words words, NameRun run) {
        return words.all().subList(run.first(), run.end()).stream().noneMatch(w -> w.dictionary());
    }
}

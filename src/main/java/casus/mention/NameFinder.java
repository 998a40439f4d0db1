package casus.mention;

import casus.article.Article;
import casus.gazetteer.Country;
import casus.gazetteer.PlaceEntry;
import casus.knowledge.Knowledge;
import casus.language.AnalyzedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the named mentions of a tagged text and decides what they denote.
 *
 * <p>Listed groups and persons come before places (a group's name may sound like a village's); states' forces and organs follow by rule;
 * then what stands in brackets, capitalised bodies, persons announced by a title, places, and at last names that no list knows.
 * Immutable, safe for use by many threads.
 */
public final class NameFinder {

    /** What a name counts for its country where the country's own name counts 2 and its demonym 1; twice as much in the lead. */
    private static final double ACTOR = 0.8;
    private static final double CAPITAL = 0.5;
    private static final double PLACE = 0.5;
    private static final double BORDER = 0.3;
    private static final long LARGE_TOWN = 200_000;

    private final Knowledge knowledge;
    private final NameCues cues;
    private final ActorFinder actors;
    private final ForceFinder forces;
    private final StateFinder organs;
    private final AliasFinder aliases;
    private final BodyFinder bodies;
    private final PlaceFinder places;
    private final StatesActing acting;
    private final LeaderForces leaders;
    private final ShortForms shortForms;
    private final DefiniteForces definite;
    private final UnitFinder units;
    private final Coalitions coalitions;

    /**
     * @param language BCP 47 tag of a language whose data files the program holds
     * @throws IllegalStateException when it holds none for this language
     */
    public NameFinder(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        cues = new NameCues(language);
        SpeechVerbs verbs = new SpeechVerbs(language, cues);
        StateActors states = new StateActors(knowledge.countries(), knowledge.actors());
        actors = new ActorFinder(knowledge.actors(), knowledge.places(), cues, knowledge.countries());
        forces = new ForceFinder(ForceWords.forces(language), knowledge.countries(), cues, states);
        organs = new StateFinder(ForceWords.organs(language), knowledge.countries(), cues, states);
        aliases = new AliasFinder(cues);
        bodies = new BodyFinder(language, cues);
        units = new UnitFinder(language);
        NameRuns runs = new NameRuns(cues, knowledge.countries());
        PersonEvidence persons = new PersonEvidence(cues, verbs);
        shortForms = new ShortForms(cues);
        places = new PlaceFinder(knowledge.places(), knowledge.countries(), knowledge.disambiguator(), knowledge.placeNameGuard(language), cues, runs, persons, shortForms);
        acting = new StatesActing(knowledge.countries(), verbs, cues, states);
        leaders = new LeaderForces(knowledge.actors(), cues, states);
        coalitions = new Coalitions(language, cues);
        definite = new DefiniteForces(language, cues, knowledge.countries());
    }

    /** Named mentions in order of the text; only forces named after a leader overlap with the leader's name. */
    public List<Mention> find(Article article, AnalyzedText tagged) {
        Words words = new Words(tagged);
        StoryCountries votes = countriesNamed(words);
        List<ActorFinder.Found> listed = actors.find(words);
        for (ActorFinder.Found f : listed) {
            if (f.match().certain().size() == 1 && f.match().certain().get(0).countries().size() < 3) {
                f.match().certain().get(0).countries().forEach(c -> votes.add(c, ACTOR));
            }
        }
        Drafts drafts = new Drafts();
        OptionalInt year = article.metadata().published().map(d -> OptionalInt.of(d.getYear())).orElse(OptionalInt.empty());
        actors.decide(listed, votes, year).forEach(drafts::add);
        StateContext context = new StateContext(words);
        drafts.all().forEach(context::add);
        acting.capitals(words, votes).forEach(context::add);
        organs.find(words, votes, context).forEach(d -> prefer(d, drafts));
        units.find(words, votes, drafts);
        forces.find(words, votes, context).forEach(d -> prefer(d, drafts));
        aliases.find(words, drafts);
        shortForms.bodies(words, drafts);
        bodies.find(words, votes, drafts);
        places.find(words, votes, drafts);
        acting.apply(words, votes, drafts);
        leaders.find(words, votes, drafts);
        aliases.find(words, drafts);
        coalitions.find(words, drafts);
        definite.find(words, drafts);
        RepeatedNames.drop(words, cues, drafts);
        return drafts.withNested().stream().map(Draft::mention).toList();
    }

    /** The longer name wins: «armée de l'air syrienne» over a listed «armée». */
    private static void prefer(Draft draft, Drafts drafts) {
        List<Draft> others = drafts.overlapping(draft.span());
        if (others.stream().allMatch(o -> draft.span().contains(o.span()) && o.span().length() < draft.span().length())) {
            others.forEach(o -> drafts.remove(o.span()));
            drafts.add(draft);
        }
    }

    /** The country of the only or the best known place of this name. */
    private Optional<String> wellKnown(String name) {
        List<PlaceEntry> places = knowledge.places().exact(name);
        boolean one = places.stream().map(PlaceEntry::country).distinct().count() == 1;
        return places.stream().findFirst().filter(p -> one || p.population() > LARGE_TOWN || p.kind().equals("province")).flatMap(PlaceEntry::country);
    }

    /** «frontalier de l'Ouganda»: a neighbour, not where things happen. */
    private boolean bordering(Words words, Word country) {
        for (int back = 1; back < 5 && !words.near(country, -back).punctuation(); back++) {
            if (cues.is("border", words.near(country, -back).fold())) {
                return true;
            }
        }
        return false;
    }

    private StoryCountries countriesNamed(Words words) {
        StoryCountries votes = new StoryCountries();
        for (Word w : words.all()) {
            double lead = w.sentence() < 3 ? 2 : 1;
            List<Country> named = w.capital() ? knowledge.countries().byName(w.fold()) : List.of();
            List<Country> capitals = w.capital() ? knowledge.countries().byCapital(w.fold()) : List.of();
            List<Country> people = w.punctuation() ? List.of() : knowledge.countries().byDemonym(w.fold());
            double whole = bordering(words, w) ? BORDER : 2;
            named.forEach(c -> votes.add(c.code(), whole * lead / named.size()));
            capitals.forEach(c -> votes.add(c.code(), CAPITAL * lead / capitals.size()));
            if (w.capital() && !w.first() && named.isEmpty() && capitals.isEmpty() && people.isEmpty()) {
                wellKnown(w.form()).ifPresent(c -> votes.add(c, PLACE));
            }
            people.forEach(c -> votes.add(c.code(), lead / people.size()));
        }
        return votes;
    }
}

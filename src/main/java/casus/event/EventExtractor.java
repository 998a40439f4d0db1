package casus.event;

import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the events that a story tells. Immutable, safe to share between threads; the rules are those of the language it is made for,
 * read from the files under {@code ontology/lang}.
 */
public final class EventExtractor {

    private final ClauseWords words;
    private final OccurrenceFinder occurrences;
    private final DraftMaker maker;
    private final FigureFinder figures;
    private final WeakKillings killings;
    private final Perpetrators perpetrators;
    private final Sufferers sufferers;

    /**
     * @param language  BCP 47 tag of a language that has files under {@code ontology/lang}
     * @param countries gives adjectives of nationality their countries
     */
    public EventExtractor(String language, Countries countries) {
        this(language, word -> countries.byDemonym(word).stream().map(Country::code).toList());
    }

    /** @param demonyms ISO codes of the countries that an adjective of nationality may mean, the likeliest first */
    public EventExtractor(String language, Function<String, List<String>> demonyms) {
        words = new ClauseWords(language);
        CueWords cues = new CueWords(language);
        StateForces forces = new StateForces(demonyms);
        Denotation denotation = new Denotation(new NounClasses(language), forces, words);
        Casualties casualties = new Casualties(language);
        TriggerLexicon lexicon = new TriggerLexicon(language);
        VerbArguments verbs = new VerbArguments(words);
        NounArguments nouns = new NounArguments(verbs, new LightVerbs(language), words);
        PlaceFinder places = new PlaceFinder(words, new PlaceReferences(words, forces), denotation.nouns());
        occurrences = new OccurrenceFinder(lexicon, verbs, nouns, new ComplexPrepositions(),
                new TriggerConditions(denotation, verbs, lexicon, casualties), words);
        maker = new DraftMaker(new TypeRefiner(language), new StatusFinder(words),
                new RoleAssigner(denotation, places, forces, new Supporters(denotation, verbs, words),
                new Holders(denotation, verbs, words)), places, new TimeFinder(words),
                        words);
        figures = new FigureFinder(casualties, verbs, new FigureKinds(denotation), new FigureDetails(denotation, cues), cues);
        killings = new WeakKillings(cues);
        perpetrators = new Perpetrators(words);
        sufferers = new Sufferers(denotation);
    }

    /** The events of the story, in the order in which the text first tells them. */
    public List<EventDescription> extract(StoryContext context) {
        Story story = new Story(context, words);
        List<Draft> drafts = new ArrayList<>();
        List<FoundFigure> found = new ArrayList<>();
        for (Syntax syntax : story.sentences()) {
            List<Occurrence> met = occurrences.find(story, syntax);
            List<Token> heads = met.stream().map(Occurrence::head).toList();
            met.forEach(o -> drafts.add(maker.make(story, o, heads)));
            found.addAll(figures.find(story, syntax));
        }
        List<Draft> events = EventMerger.merge(story, killings.settle(drafts));
        killings.alone(events);
        StoryPlace.fill(events);
        StoryRoles.fill(story, events);
        StorySides.fill(events);
        perpetrators.resolve(story, events);
        Responsibility.settle(events);
        FigureAttacher.attach(story, found, events);
        sufferers.fill(story, events);
        return events.stream().map(Draft::description).sorted(Comparator.comparing(e -> e.triggers().get(0))).toList();
    }
}

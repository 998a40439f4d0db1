package casus.mention;

import casus.entity.EntityType;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ties pronouns, possessives and definite descriptions to the entities that the text has named before; only where number, gender and kind
 * agree and nothing unnamed stands nearer. Immutable, safe for use by many threads.
 */
public final class Coreference {

    private final CorefWords words;
    private final Descriptions descriptions;
    private final Pronouns pronouns;

    /** @param language BCP 47 tag of a language whose data files the program holds */
    public Coreference(String language) {
        words = new CorefWords(language);
        descriptions = new Descriptions(words);
        pronouns = new Pronouns(language);
    }

    /**
     * @param parsed a parsed text
     * @param named  what {@link NameFinder} found in it
     * @return the named mentions and those that take them up, in order of the text
     */
    public List<Mention> resolve(AnalyzedText parsed, List<Mention> named) {
        List<Referent> referents = new Referents(words).of(parsed, named);
        List<Mention> all = new ArrayList<>(named);
        List<Referent> known = new ArrayList<>(referents);
        for (Sentence s : parsed.sentences()) {
            for (Token t : s.tokens()) {
                if (named.stream().noneMatch(m -> m.span().overlaps(t.span()))) {
                    List<Mention> found = t.is("NOUN") ? descriptions.resolve(s, t, known) : pronouns.resolve(s, t, known);
                    all.addAll(found);
                    found.stream().filter(m -> found.size() == 1).forEach(m -> take(m, s, t, known));
                }
            }
        }
        all.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.entity().id()));
        return all;
    }

    /** What a pronoun or description has taken up is near again. */
    private static void take(Mention m, Sentence s, Token t, List<Referent> known) {
        known.removeIf(r -> r.span().equals(m.span()));
        String gender = Referents.feature(t, "Gender=");
        boolean possessive = m.rule().equals("possessive");
        known.add(new Referent(s.index(), m.span(), t, Optional.of(m.entity()), possessive ? "" : gender,
                m.entity().type() == EntityType.PLACE ? "Sing" : possessive ? "" : Referents.feature(t, "Number="), Set.of(), Referents.salience(t)));
        known.sort(Comparator.comparing(Referent::span));
    }

    /** The best of what stands before: near, prominent, fitting; empty when the best has no name. */
    static Optional<Referent> best(List<Referent> known, int sentence, Span at, int far, Predicate<Referent> fits) {
        Optional<Referent> best = known.stream()
                .filter(r -> r.span().end() <= at.start() && sentence - r.sentence() <= far && fits.test(r))
                .max(Comparator.comparingDouble((Referent r) -> r.salience() - 1.5 * (sentence - r.sentence()))
                        .thenComparing(Referent::span));
        return best.filter(r -> r.entity().isPresent());
    }
}

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

    private final Referents referents;
    private final Descriptions descriptions;
    private final Pronouns pronouns;

    /** @param language BCP 47 tag of a language whose data files the program holds */
    public Coreference(String language) {
        CorefWords words = new CorefWords(language);
        SpeechVerbs verbs = new SpeechVerbs(language, words.cues());
        PronounWords forms = new PronounWords(language);
        referents = new Referents(words, verbs);
        descriptions = new Descriptions(words);
        pronouns = new Pronouns(forms, verbs, words);
    }

    /**
     * @param parsed a parsed text
     * @param named  what {@link NameFinder} found in it
     * @return the named mentions and those that take them up, in order of the text
     */
    public List<Mention> resolve(AnalyzedText parsed, List<Mention> named) {
        Covered covered = new Covered(named);
        List<Referent> known = referents.of(parsed, named, covered);
        Topics topics = Topics.of(known);
        List<Mention> all = new ArrayList<>(named);
        for (Sentence s : parsed.sentences()) {
            for (Token t : s.tokens()) {
                if (covered.overlaps(t.span())) {
                    continue;
                }
                List<Mention> found = t.is("NOUN") && !pronouns.latter(s, t) ? descriptions.resolve(s, t, known, topics) : pronouns.resolve(s, t, known);
                all.addAll(found);
                if (found.size() == 1) {
                    take(found.get(0), s, t, known);
                }
            }
        }
        all.sort(Comparator.comparing(Mention::span).thenComparing(m -> m.entity().id()));
        return all;
    }

    /** What a pronoun or description has taken up is near again. */
    private static void take(Mention m, Sentence s, Token t, List<Referent> known) {
        int at = first(known, r -> r.span().compareTo(m.span()) >= 0);
        boolean possessive = m.rule().equals("possessive");
        boolean place = m.entity().type() == EntityType.PLACE;
        Referent again = new Referent(s.index(), m.span(), t, t, Optional.of(m.entity()), possessive ? "" : Referents.feature(t, "Gender="),
                place ? "Sing" : possessive ? "" : Referents.feature(t, "Number="), Set.of(), Referents.prominence(t), !place);
        if (at < known.size() && known.get(at).span().equals(m.span())) {
            known.set(at, again);
        } else {
            known.add(at, again);
        }
    }

    /** Position of the first for which this holds; it holds for all behind it. */
    static int first(List<Referent> known, Predicate<Referent> holds) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(known.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The best of what stands before: near, prominent, fitting; empty when the best has no name. */
    static Optional<Referent> best(List<Referent> known, int sentence, Span at, int far, Predicate<Referent> fits) {
        Referent best = null;
        double most = 0;
        for (Referent r : known.subList(first(known, x -> x.sentence() >= sentence - far), known.size())) {
            if (r.span().end() > at.start()) {
                break;
            }
            double score = r.salience() - 1.5 * (sentence - r.sentence());
            if (sentence - r.sentence() <= far && (best == null || score >= most) && fits.test(r)) {
                best = r;
                most = score;
            }
        }
        return Optional.ofNullable(best).filter(Referent::named);
    }
}

package casus.mention;

import casus.entity.EntityType;
import casus.gazetteer.ActorEntry;
import casus.gazetteer.ActorGazetteer;
import casus.gazetteer.ActorMatch;
import casus.gazetteer.Countries;
import casus.gazetteer.NamePiece;
import casus.gazetteer.PlaceGazetteer;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Listed groups, persons and organizations in a text. An ambiguous name needs something else in the article to speak for it. */
final class ActorFinder {

    private final ActorGazetteer actors;
    private final NameCues cues;
    private static final long LARGE_TOWN = 50_000;

    private final Countries countries;
    private final PlaceGazetteer places;

    ActorFinder(ActorGazetteer actors, PlaceGazetteer places, NameCues cues, Countries countries) {
        this.actors = actors;
        this.places = places;
        this.cues = cues;
        this.countries = countries;
    }

    /** A listed name as it stands in the text, before it is decided whom it means. */
    record Found(Span span, ActorMatch match) {
    }

    List<Found> find(Words words) {
        List<NamePiece> pieces = NamePiece.of(words.text());
        List<Found> found = new ArrayList<>();
        for (ActorMatch m : actors.find(words.text(), pieces)) {
            Span span = new Span(pieces.get(m.first()).start(), pieces.get(m.end() - 1).end());
            int first = words.indexAt(span.start());
            boolean whole = words.at(first).span().start() == span.start() || !Character.isLetterOrDigit(words.text().charAt(span.start() - 1));
            boolean listed = whole && !misread(words.at(first), m) && !inPlaceName(words, first, m) && !partOfPerson(words, span, m)
                    && !articleOnly(words.at(first), m);
            if (listed && (words.at(first).capital() || small(words, first, m))) {
                found.add(new Found(withoutNation(words, withoutLeader(words, withoutKindWord(words, span, m), m), m), m));
            }
        }
        return found;
    }

    /** «Bashir» of «Bashir Garga»: one name of a person whose other name follows, or whose first name stands before. */
    private boolean partOfPerson(Words words, Span span, ActorMatch m) {
        Word first = words.at(words.indexAt(span.start()));
        Word last = words.at(words.indexAt(span.end() - 1));
        Word next = words.near(last, 1);
        Word before = words.near(first, -1);
        boolean goesOn = next.is("PROPN") && next.capital() && !cues.stop(next.fold()) && cues.of(next.fold()).isEmpty()
                && words.text().substring(span.end(), next.span().start()).isBlank();
        boolean began = before.is("PROPN") && first.index() == last.index() && cues.is("given", before.fold());
        return entries(m).stream().allMatch(e -> e.entity().type() == EntityType.PERSON) && (goesOn || began);
    }

    /** «the National» of «the National Assembly»: an article belongs to a name only with a capital. */
    private boolean articleOnly(Word first, ActorMatch m) {
        return cues.is("order", "before") && cues.is("definite", first.fold()) && !first.capital() && m.end() - m.first() <= 2;
    }

    /** A dictionary word that only its place at the head of a sentence gives a capital. */
    private static boolean misread(Word first, ActorMatch m) {
        return m.end() - m.first() == 1 && first.first() && first.capital() && first.dictionary() && !first.form().equals(first.form().toUpperCase());
    }

    /** «Abbas» in «Bandar Abbas», «Dawa» in «Dire Dawa». */
    private boolean inPlaceName(Words words, int at, ActorMatch m) {
        Word w = words.at(at);
        Word before = words.near(w, -1);
        boolean single = m.end() - m.first() == 1 && before.index() >= 0 && before.capital() && w.capital();
        return single && places.exact(before.form() + " " + w.form()).stream().anyMatch(p -> p.population() > LARGE_TOWN);
    }

    /** A name written small: a phrase, a listed spelling, people in the plural («les talibans»), or announced by a kind word. */
    private boolean small(Words words, int at, ActorMatch m) {
        Word w = words.at(at);
        String before = words.near(w, -1).fold();
        boolean listed = entries(m).stream().anyMatch(e -> e.names().contains(w.form()) || e.ambiguous().contains(w.form()));
        boolean people = entries(m).stream().allMatch(e -> e.entity().type() == EntityType.GROUP)
                && (cues.is("plural", before) || cues.is("demonstrative", before));
        if (m.end() - m.first() > 1 && words.near(w, -1).is("NOUN") && cues.is("of", words.near(w, 1).fold())) {
            return false;   // «les capitales séparatistes de Donetsk et…»: an adjective
        }
        return m.end() - m.first() > 1 || listed || people
                || cues.before(words, at).filter(c -> c.type() == EntityType.ORGANIZATION || c.type() == EntityType.GROUP).isPresent();
    }

    /** «groupe État islamique» → «État islamique», where what remains is a name of its own. */
    private Span withoutKindWord(Words words, Span span, ActorMatch m) {
        int from = words.indexAt(span.start());
        int kind = words.at(from).capital() ? 0 : cues.length(words, from);
        int at = from + kind;
        while (kind > 0 && cues.is("bond", words.at(at).fold())) {
            at++;
        }
        if (kind == 0 || words.at(at).span().start() >= span.end()) {
            return span;
        }
        Span rest = new Span(words.at(at).span().start(), span.end());
        String fold = spell(rest.of(words.text()));
        boolean named = entries(m).stream().allMatch(e -> labels(e).contains(fold));
        return named ? rest : span;
    }

    /** «coalition dirigée par les États-Unis» → «coalition»: who leads is a name of its own. */
    private Span withoutLeader(Words words, Span span, ActorMatch m) {
        List<Word> inside = words.in(span);
        if (inside.size() > 3 && inside.get(1).form().equals("-") && cues.is("backed", inside.get(2).fold())) {
            Span rest = new Span(inside.get(3).span().start(), span.end());
            String spelled = spell(rest.of(words.text()));
            return inside.size() == 4 && entries(m).stream().allMatch(e -> labels(e).contains(spelled)) ? rest : span;   // «Iran-aligned Houthis»
        }
        for (int i = 2; i < inside.size(); i++) {
            if (cues.is("by", inside.get(i).fold())) {
                return new Span(span.start(), inside.get(i - 2).span().end());
            }
        }
        return span;
    }

    /** «Hezbollah libanais» → «Hezbollah», where what remains is a name of its own. */
    private Span withoutNation(Words words, Span span, ActorMatch m) {
        List<Word> inside = words.in(span);
        Span rest = span;
        for (int i = inside.size() - 1; i > 0 && !inside.get(i).capital() && !countries.byDemonym(inside.get(i).fold()).isEmpty(); i--) {
            Span shorter = new Span(span.start(), inside.get(i - 1).span().end());
            rest = entries(m).stream().allMatch(e -> labels(e).contains(spell(shorter.of(words.text())))) ? shorter : rest;
        }
        return rest;
    }

    private static Set<String> labels(ActorEntry e) {
        Set<String> labels = new HashSet<>();
        e.names().forEach(n -> labels.add(spell(n)));
        e.ambiguous().forEach(n -> labels.add(spell(n)));
        return labels;
    }

    private static String spell(String name) {
        return String.join(" ", NamePiece.of(name).stream().map(NamePiece::fold).toList());
    }

    private static List<ActorEntry> entries(ActorMatch m) {
        List<ActorEntry> all = new ArrayList<>(m.certain());
        all.addAll(m.uncertain());
        return all;
    }

    /** Whom each name means, given what else the article speaks of. */
    List<Draft> decide(List<Found> found, StoryCountries votes, OptionalInt year) {
        Set<String> sure = new HashSet<>();
        for (Found f : found) {
            if (f.match().certain().size() == 1) {
                sure.add(f.match().certain().get(0).entity().id());
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Found f : found) {
            choose(f.match(), votes, year, sure).ifPresent(e -> drafts.add(new Draft(f.span(), e.entity(),
                    f.match().bySound() ? "gazetteer-sound" : "gazetteer", f.match().bySound() ? 0.8 : 0.95)));
        }
        return drafts;
    }

    private Optional<ActorEntry> choose(ActorMatch m, StoryCountries votes, OptionalInt year, Set<String> sure) {
        Comparator<ActorEntry> better = Comparator.comparingDouble(e -> support(e, votes, year, sure));
        if (!m.certain().isEmpty()) {
            Optional<ActorEntry> best = m.certain().stream().max(better);
            boolean plain = m.uncertain().stream().noneMatch(u -> support(u, votes, year, sure) > support(best.get(), votes, year, sure) + 2);
            return plain ? best : m.uncertain().stream().max(better);
        }
        return m.uncertain().stream().filter(e -> m.uncertain().size() == 1 && support(e, votes, year, sure) >= 0
                || support(e, votes, year, sure) > 0).max(better);
    }

    /** How much speaks for this entry: its longer name stands in the text, the text is about its countries, the years fit. */
    private static double support(ActorEntry e, StoryCountries votes, OptionalInt year, Set<String> sure) {
        double support = sure.contains(e.entity().id()) ? 100 : 0;
        boolean fits = year.isEmpty() || e.activeIn(year.getAsInt());
        support += votes.of(e.countries()) + (e.countries().contains(votes.story().orElse("")) ? 3 : 0);
        if (e.countries().isEmpty()) {
            support += e.entity().type() == EntityType.ORGANIZATION ? 1 : 0;
        }
        return fits ? support : support - 50;
    }
}

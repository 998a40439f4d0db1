package casus.mention;

import casus.entity.EntityType;
import casus.gazetteer.Countries;
import casus.gazetteer.Country;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceGazetteer;
import casus.gazetteer.PlaceKind;
import casus.gazetteer.PlaceQuestion;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the stretches of words that spell a listed place, or that the words around them announce as one. */
final class PlaceWindows {

    /** A stretch that may be a place. */
    record Window(int first, int end, PlaceQuestion question, boolean exact, boolean announced) {
    }

    /** Kinds of the gazetteer that a kind word of the text may mean. */
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("town", List.of("town", "city", "capital", "quarter")), Map.entry("capital", List.of("capital", "city", "town")),
            Map.entry("quarter", List.of("quarter", "town")), Map.entry("camp", List.of("camp", "base")), Map.entry("base", List.of("base", "airport")),
            Map.entry("province", List.of("province", "region", "district")), Map.entry("district", List.of("district", "province", "region")));

    private static final long LARGE_TOWN = 100_000;

    private final PlaceGazetteer places;
    private final Countries countries;
    private final NameCues cues;

    PlaceWindows(PlaceGazetteer places, Countries countries, NameCues cues) {
        this.places = places;
        this.countries = countries;
        this.cues = cues;
    }

    /** The longest stretch from this word on that spells a listed place exactly; {@code within} are names it is said to lie in. */
    Optional<Window> exact(Words words, int at, Set<String> around, Drafts taken) {
        Word start = words.at(at);
        for (int n = Math.min(places.longestName(), 7); n > 0; n--) {
            Word last = words.near(start, n - 1);
            if (last.punctuation() || !open(words, at, at + n, taken) || n > 1 && !last.capital()
                    && (!start.capital() || start.first() && cues.is("definite", start.fold()))) {
                continue;
            }
            String name = words.span(at, at + n).of(words.text());
            List<PlaceEntry> found = exactly(name);
            if (!found.isEmpty() && (n > 1 || start.capital())) {
                return Optional.of(window(words, at, at + n, widened(name, found, around), around, true));
            }
        }
        return Optional.empty();
    }

    /** Also capitals by all their names, and «Masisi-centre», «Beni-ville» by the name before the hyphen. */
    private List<PlaceEntry> exactly(String name) {
        List<PlaceEntry> found = places.exact(name);
        if (found.isEmpty()) {
            found = countries.byCapital(name).stream().flatMap(c -> c.capitals().values().stream().flatMap(List::stream))
                    .flatMap(n -> places.exact(n).stream()).filter(p -> p.kind().equals(PlaceKind.CAPITAL)).limit(1).toList();
        }
        if (found.isEmpty()) {
            found = countries.byName(name).stream().limit(1).map(Country::toPlace).toList();   // «U.S.»
        }
        int hyphen = name.lastIndexOf('-');
        boolean part = found.isEmpty() && hyphen > 0 && cues.of(casus.entity.NameKey.fold(name.substring(hyphen + 1)))
                .filter(c -> c.type() == EntityType.PLACE).isPresent();
        return part ? places.exact(name.substring(0, hyphen)) : found;
    }

    /** Exact namesakes elsewhere may hide a place of the story's countries that is spelled otherwise. */
    private List<PlaceEntry> widened(String name, List<PlaceEntry> exact, Set<String> countries) {
        List<PlaceEntry> wide = places.candidates(name, countries);
        boolean wellKnown = exact.stream().anyMatch(p -> p.population() > LARGE_TOWN || !PlaceKind.isSettlement(p.kind()) || p.kind().equals(PlaceKind.CAPITAL));
        return !wellKnown && wide.containsAll(exact) ? wide : exact;
    }

    /** The whole run as a place of these countries, by sound. */
    Optional<Window> similar(Words words, NameRun run, Set<String> countries) {
        List<PlaceEntry> found = places.similar(words.span(run.first(), run.end()).of(words.text()), countries);
        return found.isEmpty() ? Optional.empty() : Optional.of(window(words, run.first(), run.end(), found, countries, false));
    }

    private boolean open(Words words, int from, int end, Drafts taken) {
        for (int i = from; i < end; i++) {
            if (words.at(i).punctuation()) {
                return false;
            }
        }
        return taken.free(words.span(from, end));
    }

    /** Countries in which the text places something, by names that are spelled as listed; they are where other spellings are looked for. */
    Set<String> placed(Words words, Predicate<Word> located) {
        Map<String, Long> counts = words.all().stream().filter(w -> w.capital() && located.test(w))
                .flatMap(w -> places.exact(w.form()).stream().limit(1)).flatMap(p -> p.country().stream())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.values().stream().mapToLong(Long::longValue).sum() < 2 ? Set.of() : counts.entrySet().stream().filter(e -> e.getValue() * 3 >= most).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Window window(Words words, int first, int end, List<PlaceEntry> found, Set<String> around, boolean exact) {
        List<String> kinds = announced(words, first, 3).or(() -> cues.behind(words, end)).map(c -> KINDS.getOrDefault(c.kind(), List.of(c.kind()))).orElse(List.of());
        Span span = words.span(first, end);
        List<PlaceEntry> asked = kinds.isEmpty() ? Namesakes.meant(found, around) : found;
        return new Window(first, end, new PlaceQuestion(span.of(words.text()), kinds, within(words, end), asked), exact, !kinds.isEmpty());
    }

    /** The kind word before the name, or before the first of the names that it is listed with («les provinces d'X, de Y et de Z»). */
    private Optional<NameCues.Cue> announced(Words words, int first, int lists) {
        Optional<NameCues.Cue> cue = cues.before(words, first).filter(c -> c.type() == EntityType.PLACE);
        Word at = words.at(first);
        int back = 1;
        while (cues.is("of", words.near(at, -back).fold()) || cues.is("definite", words.near(at, -back).fold())) {
            back++;
        }
        Word joint = words.near(at, -back);
        boolean joined = (joint.form().equals(",") || joint.is("CCONJ")) && (back > 1 || joint.is("CCONJ"));
        if (cue.isPresent() || lists == 0 || !joined || !words.near(joint, -1).capital()) {
            return cue;
        }
        int start = joint.index() - 1;
        while (words.near(at, start - 1 - first).capital()) {
            start--;
        }
        return announced(words, start, lists - 1);
    }

    /** «X, dans la province d'Y», «X (Y)»: the name Y, if one follows soon in the sentence. */
    private List<String> within(Words words, int end) {
        Word last = words.at(end - 1);
        if (words.near(last, 1).form().equals("(") && words.near(last, 2).capital()) {
            return List.of(words.near(last, 2).form());
        }
        for (int i = 1; i < 9; i++) {
            Word w = words.near(last, i);
            boolean inside = cues.is("in", w.fold());
            if (w.finiteVerb() || w.form().equals(".")) {
                return List.of();
            }
            if (inside) {
                for (int j = i + 1; j < i + 8; j++) {
                    if (words.near(last, j).capital()) {
                        return List.of(words.near(last, j).form());
                    }
                }
            }
        }
        return List.of();
    }
}

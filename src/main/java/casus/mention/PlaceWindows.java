package casus.mention;

import casus.entity.EntityType;
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

    private final PlaceGazetteer places;
    private final NameCues cues;

    PlaceWindows(PlaceGazetteer places, NameCues cues) {
        this.places = places;
        this.cues = cues;
    }

    /** The longest stretch from this word on that spells a listed place exactly; {@code within} are names it is said to lie in. */
    Optional<Window> exact(Words words, int at, Set<String> countries, Drafts taken) {
        Word start = words.at(at);
        for (int n = Math.min(places.longestName(), 7); n > 0; n--) {
            Word last = words.near(start, n - 1);
            if (last.punctuation() || !open(words, at, at + n, taken) || n > 1 && !last.capital() && !start.capital()) {
                continue;
            }
            String name = words.span(at, at + n).of(words.text());
            List<PlaceEntry> found = places.exact(name);
            if (!found.isEmpty() && (n > 1 || start.capital())) {
                return Optional.of(window(words, at, at + n, n > 1 || !start.first() ? places.candidates(name, countries) : found, true));
            }
        }
        return Optional.empty();
    }

    /** The whole run as a place of these countries, by sound. */
    Optional<Window> similar(Words words, NameRun run, Set<String> countries) {
        List<PlaceEntry> found = places.similar(words.span(run.first(), run.end()).of(words.text()), countries);
        return found.isEmpty() ? Optional.empty() : Optional.of(window(words, run.first(), run.end(), found, false));
    }

    private boolean open(Words words, int from, int end, Drafts taken) {
        for (int i = from; i < end; i++) {
            if (words.at(i).punctuation()) {
                return false;
            }
        }
        return taken.free(words.span(from, end));
    }

    Window window(Words words, int first, int end, List<PlaceEntry> found, boolean exact) {
        List<String> kinds = announced(words, first, 3).map(c -> KINDS.getOrDefault(c.kind(), List.of(c.kind()))).orElse(List.of());
        Span span = words.span(first, end);
        List<PlaceEntry> asked = kinds.isEmpty() ? settlementsFirst(found) : found;
        return new Window(first, end, new PlaceQuestion(span.of(words.text()), kinds, within(words, end), asked), exact, !kinds.isEmpty());
    }

    /** A name alone means the town rather than the province that is called after it. */
    private static List<PlaceEntry> settlementsFirst(List<PlaceEntry> found) {
        List<PlaceEntry> towns = found.stream().filter(p -> !p.kind().equals(PlaceKind.PROVINCE) && !p.kind().equals(PlaceKind.DISTRICT)).toList();
        return found.stream().filter(p -> towns.contains(p) || towns.stream().noneMatch(t -> sameNeighbourhood(p, t))).toList();
    }

    private static boolean sameNeighbourhood(PlaceEntry province, PlaceEntry town) {
        return town.country().equals(province.country()) || town.kind().equals(PlaceKind.REGION) || town.kind().equals(PlaceKind.COUNTRY);
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
            boolean inside = w.fold().equals("dans") || w.fold().equals("en") || w.fold().equals("au");
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

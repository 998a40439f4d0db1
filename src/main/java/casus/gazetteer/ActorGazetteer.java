package casus.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Listed groups, persons and organizations by the pieces of their names. Immutable, safe to share. */
public final class ActorGazetteer {

    private static final Set<String> LEADING = Set.of("l", "le", "la", "les", "the");
    /** Below this many consonants a name key says too little to stand for a name. */
    private static final int SHORTEST_KEY = 4;
    private static final int LONGEST = 12;
    private static final int REMEMBERED = 20_000;
    /** Articles and linking words inside a name are no longer than this. */
    private static final int SHORT_WORD = 3;

    private final Map<String, ActorEntry> byId = new LinkedHashMap<>();
    private final Map<String, List<ActorName>> byFirst = new HashMap<>();
    private final Map<String, List<ActorName>> bySound = new HashMap<>();
    private final Function<String, String> key;

    /**
     * @param key the name key of a name, by which spellings fold together
     */
    public ActorGazetteer(List<ActorEntry> entries, Function<String, String> key) {
        Recent<String, String> keys = new Recent<>(REMEMBERED);
        this.key = name -> keys.get(name, key);
        for (ActorEntry entry : entries) {
            byId.put(entry.entity().id(), entry);
            entry.names().stream().sorted().forEach(n -> index(n, entry, false));
            entry.ambiguous().stream().sorted().forEach(n -> index(n, entry, true));
        }
    }

    private void index(String label, ActorEntry entry, boolean ambiguous) {
        List<NamePiece> pieces = new ArrayList<>(NamePiece.of(label));
        // "Le Monde", "The Times": the article is half of the name
        boolean title = pieces.size() == 2 && pieces.get(0).capital();
        if (pieces.size() > 1 && !title && LEADING.contains(pieces.get(0).fold())) {
            pieces.remove(0);
        }
        if (pieces.isEmpty()) {
            return;
        }
        ActorName name = ActorName.of(label, pieces, entry, ambiguous);
        byFirst.computeIfAbsent(name.folds().get(0), k -> new ArrayList<>()).add(name);
        if (!ambiguous && !name.shout()) {
            sound(pieces).ifPresent(k -> bySound.computeIfAbsent(k, x -> new ArrayList<>()).add(name));
        }
    }

    public Optional<ActorEntry> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<ActorEntry> entries() {
        return List.copyOf(byId.values());
    }

    /** Entries that bear exactly this name, surely or perhaps. */
    public List<ActorEntry> named(String name) {
        List<NamePiece> pieces = NamePiece.of(name);
        return find(name, pieces).stream().filter(m -> m.first() == 0 && m.end() == pieces.size())
                .flatMap(m -> java.util.stream.Stream.concat(m.certain().stream(), m.uncertain().stream())).toList();
    }

    /** The longest listed names in these pieces of the text, not overlapping, in order. */
    public List<ActorMatch> find(String text, List<NamePiece> pieces) {
        List<ActorMatch> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<ActorMatch> match = longest(text, pieces, i);
            if (match.isPresent()) {
                found.add(match.get());
                i = match.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<ActorMatch> longest(String text, List<NamePiece> pieces, int at) {
        List<ActorName> named = byFirst.getOrDefault(ActorName.canonical(pieces.get(at).fold()), List.of());
        if (named.isEmpty() && !pieces.get(at).capital()) {
            return Optional.empty();
        }
        List<ActorName> fits = named.stream().filter(n -> n.fits(text, pieces, at)).toList();
        int size = fits.stream().mapToInt(n -> n.folds().size()).max().orElse(0);
        Optional<ActorMatch> heard = pieces.get(at).capital() ? heard(pieces, at, size) : Optional.empty();
        if (heard.isPresent() || size == 0) {
            return heard;
        }
        List<ActorName> best = fits.stream().filter(n -> n.folds().size() == size).toList();
        return Optional.of(new ActorMatch(at, at + size, owners(best, false), owners(best, true), false));
    }

    /** A name of more pieces than were found by letters, or of any number when none were, that sounds like a listed one. */
    private Optional<ActorMatch> heard(List<NamePiece> pieces, int at, int moreThan) {
        int limit = Math.min(pieces.size(), at + LONGEST);
        int end = at + 1;
        while (end < limit && pieces.get(end).joined()) {
            end++;
        }
        for (; end > at + moreThan; end--) {
            List<NamePiece> stretch = pieces.subList(at, end);
            boolean names = stretch.stream().allMatch(p -> p.capital() || p.fold().length() <= SHORT_WORD);
            if (LEADING.contains(stretch.get(0).fold()) || !stretch.get(stretch.size() - 1).capital() || !names) {
                continue;
            }
            List<ActorName> alike = sound(stretch).map(k -> bySound.getOrDefault(k, List.of())).orElse(List.of());
            if (!alike.isEmpty()) {
                return Optional.of(new ActorMatch(at, end, owners(alike, false), List.of(), true));
            }
        }
        return Optional.empty();
    }

    /** The keys of the pieces, articles left out; nothing for names of fewer than two sounding pieces. */
    private Optional<String> sound(List<NamePiece> pieces) {
        List<String> keys = pieces.stream().map(NamePiece::fold).filter(f -> f.length() > 2).map(key).filter(k -> !k.isBlank()).toList();
        int consonants = keys.stream().mapToInt(String::length).sum();
        return keys.size() < 2 || consonants < SHORTEST_KEY ? Optional.empty() : Optional.of(String.join(" ", keys));
    }

    private static List<ActorEntry> owners(List<ActorName> names, boolean ambiguous) {
        LinkedHashSet<ActorEntry> owners = new LinkedHashSet<>();
        names.stream().filter(n -> n.ambiguous() == ambiguous).sorted(Comparator.comparing(n -> n.entry().entity().id()))
                .forEach(n -> owners.add(n.entry()));
        return List.copyOf(owners);
    }
}

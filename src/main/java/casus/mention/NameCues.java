package casus.mention;

import casus.entity.EntityType;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one language that announce names or look like names, read from {@code ontology/lang/<language>}. Immutable. */
final class NameCues {

    /** What a phrase announces. */
    record Cue(EntityType type, String kind) {
    }

    static final int LONGEST = 5;

    private final Map<String, Cue> cues = new HashMap<>();
    private final Phrases phrases;
    private final Set<String> lastWords = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    /** The uses that a word is listed for; most words for none. */
    private final Map<String, Set<String>> uses = new HashMap<>();

    NameCues(String language) {
        String folder = "lang/" + language + "/";
        for (String[] row : DataFile.rows(folder + "name-cues.tsv", 3)) {
            cues.put(row[0], new Cue(EntityType.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
        }
        phrases = new Phrases(cues.keySet());
        cues.keySet().forEach(phrase -> lastWords.add(lastWord(phrase)));
        DataFile.rows(folder + "name-stops.tsv", 1).forEach(row -> stops.add(row[0]));
        for (String[] row : DataFile.rows(folder + "name-words.tsv", 2)) {
            uses.computeIfAbsent(row[0], w -> new HashSet<>()).add(row[1]);
        }
    }

    /** The longest cue that ends right before this word index, articles, «de» and up to two adjectives between them passed over. */
    Optional<Cue> before(Words text, int index) {
        Word at = text.at(index);
        int back = 1;
        while (is("bond", text.near(at, -back).fold()) && back < 4) {
            back++;
        }
        Optional<Cue> cue = endingAt(text, index - back + 1, at.sentence());
        for (int i = 0; back == i + 1 && i < 2 && cue.isEmpty() && text.near(at, -back).is("ADJ"); i++) {
            back++;
            cue = endingAt(text, index - back + 1, at.sentence());
        }
        return cue;
    }

    /** The cue whose last word stands right before this index. */
    Optional<Cue> endingAt(Words text, int end, int sentence) {
        if (!lastWords.contains(lastWord(text.at(end - 1).fold()))) {
            return Optional.empty();
        }
        for (int n = LONGEST; n > 0; n--) {
            int from = end - n;
            if (from >= 0 && text.at(from).sentence() == sentence) {
                Cue cue = cues.get(text.joined(from, end));
                if (cue != null) {
                    return Optional.of(cue);
                }
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** The longest cue that begins at this word. */
    Optional<Cue> at(Words text, int index) {
        int n = length(text, index);
        return n == 0 ? Optional.empty() : Optional.of(cues.get(text.joined(index, index + n)));
    }

    /** A word for a kind of place behind its name («Idlib province»). */
    Optional<Cue> behind(Words text, int end) {
        boolean same = end > 0 && text.at(end).sentence() == text.at(end - 1).sentence();
        return is("order", "before") && same ? at(text, end).filter(c -> c.type() == EntityType.PLACE && !c.kind().equals("desert"))
                : Optional.empty();
    }

    int length(Words text, int index) {
        return text.longest(index, phrases, LONGEST);
    }

    Optional<Cue> of(String phrase) {
        return Optional.ofNullable(cues.get(phrase));
    }

    boolean stop(String fold) {
        return stops.contains(fold);
    }

    /** Whether the word is listed for this use in {@code name-words.tsv}. */
    boolean is(String use, String fold) {
        Set<String> listed = uses.get(fold);
        return listed != null && listed.contains(use);
    }
}

package casus.event;

import casus.text.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that tell events in one language, from {@code triggers.tsv} and {@code frames.tsv}. Immutable, safe to share. */
final class TriggerLexicon {

    private final Map<String, List<Trigger>> byFirst = new HashMap<>();

    TriggerLexicon(String language) {
        String folder = "lang/" + language + "/";
        Map<String, Frame> frames = new HashMap<>();
        for (String[] row : DataFile.rows(folder + "frames.tsv", 2)) {
            frames.put(row[0], Frame.of(row[0], row[1]));
        }
        for (String[] row : DataFile.rows(folder + "triggers.tsv", 5)) {
            Frame frame = frames.get(row[3]);
            if (frame == null) {
                throw new IllegalStateException("triggers.tsv: no frame " + row[3] + " for " + row[0]);
            }
            WordPattern words = WordPattern.of(row[0]);
            Trigger trigger = new Trigger(words, row[1].equals("V"), EventType.of(row[2]), frame, conditions(row[4]));
            byFirst.computeIfAbsent(words.first(), w -> new ArrayList<>()).add(trigger);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Trigger t) -> -t.words().length())));
    }

    private static List<List<Condition>> conditions(String cell) {
        return cell.equals("-") ? List.of()
                : Arrays.stream(cell.split("\\|")).map(a -> Arrays.stream(a.trim().split(" ")).map(Condition::of).toList()).toList();
    }

    /** Entries whose first word is this lemma, the longest first. */
    List<Trigger> startingWith(String lemma) {
        return byFirst.getOrDefault(lemma, List.of());
    }
}

package casus.ask;

import casus.text.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The patterns of one language, from {@code questions.tsv}, in their order: the first that fits is meant. Immutable. */
final class QuestionWords {

    private record Value(Cue cue, String slot, String value) { }

    private final List<AskedFor> patterns = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Cue> lists = new LinkedHashMap<>();

    QuestionWords(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/questions.tsv", 4)) {
            Cue cue = Cue.of(row[2]);
            switch (row[0]) {
                case "ask" -> patterns.add(new AskedFor(row[1], cue, Slot.list(row[3])));
                case "value" -> values.add(new Value(cue, row[1], row[3]));
                case "list" -> lists.put(row[1], cue);
                default -> throw new IllegalStateException("questions.tsv: no kind of row \"" + row[0] + "\"");
            }
        }
    }

    List<AskedFor> patterns() {
        return patterns;
    }

    /** The values that the words of the question give: by slot, the first row that fits. */
    Map<String, String> values(String plain) {
        Map<String, String> found = new LinkedHashMap<>();
        values.stream().filter(v -> v.cue.standsIn(plain)).forEach(v -> found.putIfAbsent(v.slot, v.value));
        return found;
    }

    /** The words of this list, such as those before a speaker. */
    Cue list(String name) {
        return lists.get(name);
    }
}

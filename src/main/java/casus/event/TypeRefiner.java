package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes an event type more exact by the words beside the trigger, from {@code type-cues.tsv}. Immutable, safe to share. */
final class TypeRefiner {

    private static final int NEAR = 3;

    private record Cue(WordPattern words, boolean phrase, EventType to) {
    }

    private final Map<EventType, List<Cue>> cues = new EnumMap<>(EventType.class);

    TypeRefiner(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/type-cues.tsv", 4)) {
            cues.computeIfAbsent(EventType.of(row[0]), t -> new ArrayList<>())
                    .add(new Cue(WordPattern.of(row[1]), row[2].equals("phrase"), EventType.of(row[3])));
        }
    }

    EventType refine(Occurrence o) {
        return refine(o, o.trigger().type());
    }

    /** The same for a trigger that is read as of another type than its entry says. */
    EventType refine(Occurrence o, EventType type) {
        for (Cue cue : cues.getOrDefault(type, List.of())) {
            if (o.syntax().tokens().stream().anyMatch(t -> near(o, t, cue))) {
                return cue.to();
            }
        }
        return type;
    }

    private static boolean near(Occurrence o, Token t, Cue cue) {
        if (cue.words().at(o.syntax(), t).isEmpty()) {
            return false;
        }
        if (!cue.phrase()) {
            return true;
        }
        boolean ownWord = o.tokens().contains(t) && !o.head().equals(t) || o.tokens().stream().anyMatch(w -> w != t
                && o.syntax().dominates(w, t)
                && !w.is("VERB") && o.syntax().distance(w, t) <= NEAR);
        boolean argument = o.arguments().stream().anyMatch(a -> a.head().equals(t) && o.syntax().distance(o.head(), t) <= NEAR
                || (a.key().equals(Argument.SUBJECT) || o.syntax().words().lists(a.key(), "by")) && o.syntax().dominates(a.head(), t)
                && o.syntax().distance(a.head(), t) <= 1);
        return ownWord || argument;
    }
}

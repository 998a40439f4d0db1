package casus.mention;

import casus.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which state the words of a text have been speaking of, for forces and organs named without one. Used by one thread. */
final class StateContext {

    private final Words words;
    private final List<Draft> states = new ArrayList<>();

    StateContext(Words words) {
        this.words = words;
    }

    void add(Draft draft) {
        if (draft.entity().country().isPresent() && draft.entity().type() != EntityType.PERSON) {
            states.add(draft);
            states.sort(Comparator.comparing(Draft::span));
        }
    }

    /** The state of the nearest actor before this position in the same sentence. */
    Optional<String> stateNear(int position) {
        int sentence = words.at(words.indexAt(position)).sentence();
        return states.stream().filter(d -> d.span().end() <= position && words.at(words.indexAt(d.span().start())).sentence() == sentence
                        && (d.entity().id().matches("org/[A-Z]{2}-.*") || d.entity().kind().equals("government") || d.entity().id().startsWith("force/")))
                .reduce((a, b) -> b).flatMap(d -> d.entity().country());
    }

    /** Whose force is meant when its state is not said: the story's. */
    Optional<String> forceNation(StoryCountries votes, String key) {
        return votes.story();
    }
}

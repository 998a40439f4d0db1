package casus.claim;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.language.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who each attribution's speaker is. A pronoun that speaks («a-t-il ajouté») means whoever spoke just before, even when the tree of
 * pronouns
 * points to a subject of what was said.
 */
final class SpeakersInTurn {

    private static final int FARTHEST_SENTENCES = 3;

    private final Map<Attribution, Speaker> speakers = new HashMap<>();

    SpeakersInTurn(List<Attribution> attributions, SpeakerPhrases phrases) {
        Attribution before = null;
        for (Attribution a : attributions.stream().sorted(Comparator.comparing(Attribution::cue)).toList()) {
            Speaker own = phrases.speaker(a);
            boolean latter = phrases.latter(a.speaker());
            boolean pronoun = a.speaker().is("PRON") || latter;
            Optional<Token> nearest = latter ? phrases.nearestSpeakerBefore(a.sentence(), a.speaker().index()) : Optional.empty();
            if (nearest.isPresent()) {
                Speaker meant = phrases.speaker(new Attribution(a.sentence(), nearest.get(), a.cue(), a.contents(), a.certainty(),
                        a.polarity(),
                        a.relayed(), a.rule()));
                own = new Speaker(own.span(), meant.entity(), own.cue(), meant.interest());
            } else if (pronoun && before != null && a.sentence().index() - before.sentence().index() <= FARTHEST_SENTENCES) {
                Speaker last = speakers.get(before);
                Optional<Entity> meant = last.entity().filter(e -> e.type() != EntityType.PLACE);
                boolean unnamed = last.entity().isEmpty();
                own = new Speaker(own.span(), meant.isPresent() || unnamed ? meant : own.entity(), own.cue(), last.interest());
            }
            speakers.put(a, own);
            before = a;
        }
    }

    Speaker of(Attribution a) {
        return speakers.get(a);
    }
}

package casus.fusion.told;

import java.util.List;
import java.util.Objects;

/**
 * A claim.
 *
 * @param article the article that holds it
 * @param chain   who said it first, then who passed it on; empty when the article itself says it
 * @param denial  whether it denies
 * @param stance  how its verb answers others
 * @param begin   of its content
 * @param events  IRIs of the descriptions it tells of
 * @param figures IRIs of the figures it gives
 */
public record ToldClaim(String iri, String article, List<Step> chain, boolean denial, Stance stance, int begin, String words,
                        List<String> events, List<String> figures) {

    /** What the speaker's verb does to what others said. */
    public enum Stance { TELLS, DENIES, CONFIRMS, ANSWERS, ACCUSES }

    /** @param interest the speaker's stake, as a local name such as {@code belligerent} */
    public record Step(Party who, String interest) {
        public Step {
            Objects.requireNonNull(who);
            Objects.requireNonNull(interest);
        }
    }

    public ToldClaim {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(article);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(words);
        chain = List.copyOf(chain);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }

    public boolean ownVoice() {
        return chain.isEmpty();
    }
}

package casus.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What became of a question in words. */
public sealed interface Understanding {

    /** In this language. */
    String language();

    /**
     * A stored question fits.
     *
     * @param query      its name
     * @param parameters values by name, in a fixed order
     * @param words      for parameters that are names: how the question calls them
     */
    record Understood(String language, String query, Map<String, String> parameters, Map<String, String> words) implements Understanding {
        public Understood {
            Objects.requireNonNull(query);
            parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            words = Map.copyOf(words);
        }
    }

    /** None fits. @param why in one line */
    record NotUnderstood(String language, String why) implements Understanding {
        public NotUnderstood {
            Objects.requireNonNull(why);
        }
    }
}

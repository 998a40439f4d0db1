package casus.pipeline;

import java.util.Objects;

/** What became of one article of a run. */
public sealed interface Outcome<T> permits Outcome.Done, Outcome.Failed {

    /** The work succeeded. */
    record Done<T>(T result) implements Outcome<T> {
        public Done {
            Objects.requireNonNull(result);
        }
    }

    /**
     * The article could not be read, or the work on it failed.
     *
     * @param name  the article's id, or the file and line
     * @param cause what failed in the program, or null when the input itself was at fault
     */
    record Failed<T>(String name, String reason, Throwable cause) implements Outcome<T> {
        public Failed {
            Objects.requireNonNull(name);
            Objects.requireNonNull(reason);
        }
    }
}

package casus.error;

import java.util.Objects;

/** A failure that is told to the user in words: what happened, to what, and what to do. The message is complete; causes are for debugging. */
public final class CasusException extends RuntimeException {

    private final transient Problem problem;

    /** @param message what happened, to what, and what to do, in one or two sentences */
    public CasusException(Problem problem, String message) {
        this(problem, message, null);
    }

    public CasusException(Problem problem, String message, Throwable cause) {
        super(Objects.requireNonNull(message), cause);
        this.problem = Objects.requireNonNull(problem);
    }

    public Problem problem() {
        return problem;
    }

    /** The message with the code and the name of the problem before it. */
    public String told() {
        return problem.told(getMessage());
    }
}

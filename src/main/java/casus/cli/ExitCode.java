package casus.cli;

import casus.error.Problem;

/** What the program tells whoever started it. */
public final class ExitCode {

    public static final int OK = 0;
    public static final int FAILURE = 1;
    public static final int USAGE = 2;
    public static final int STORE = 3;
    public static final int SOME_FAILED = 4;
    public static final int VIOLATIONS = 5;
    public static final int CANCELLED = 6;
    /** No stored question fits the question in words. */
    public static final int NOT_UNDERSTOOD = 7;
    public static final int INTERRUPTED = 130;
    /** As a shell tells of a program whose reader went away. */
    public static final int CLOSED = 141;

    private ExitCode() { }

    static int of(Problem problem) {
        return switch (problem.kind()) {
            case FAILURE -> FAILURE;
            case USAGE -> USAGE;
            case STORE -> STORE;
            case CANCELLED -> CANCELLED;
        };
    }
}

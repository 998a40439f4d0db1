package casus.cli;

import java.io.PrintStream;

/** Tells how far long work has come: one line that renews itself for a person, a line now and then otherwise. */
final class Progress {

    private static final int LINE_EVERY = 1000;
    private static final int RENEW_EVERY = 10;

    private final PrintStream err;
    private final boolean interactive;
    private final boolean quiet;
    private final String what;
    private int done;

    Progress(Terminal terminal, boolean quiet, String what) {
        this.err = terminal.err();
        this.interactive = terminal.interactive();
        this.quiet = quiet;
        this.what = what;
    }

    void step() {
        done++;
        if (quiet) {
            return;
        }
        if (interactive && done % RENEW_EVERY == 0) {
            err.print("\r" + done + " " + what);
        } else if (!interactive && done % LINE_EVERY == 0) {
            err.println(done + " " + what);
        }
    }

    /** Clears the renewing line. */
    void end() {
        if (interactive && !quiet && done >= RENEW_EVERY) {
            err.print("\r" + " ".repeat(what.length() + 12) + "\r");
        }
    }
}

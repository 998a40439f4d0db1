package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.query.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine;

/** Tells failures in words; stack traces only on request. */
final class Failures {

    private Failures() { }

    static int report(Exception failure, CommandLine command, Terminal terminal) {
        Verb verb = (Verb) command.getCommand();
        if (failure instanceof StandardOutput.Closed) {
            return ExitCode.CLOSED;   // the end of the program looks for the reason
        }
        terminal.out().flush();
        if (failure instanceof CasusException known) {
            terminal.err().println(TextTable.visible(known.told()));
        } else {
            terminal.err().println("casus: unexpected failure: " + TextTable.visible(failure.toString()));
            terminal.err().println("This is a fault of the program. Run again with --debug to see where, and report it.");
        }
        if (verb.debug) {
            failure.printStackTrace(terminal.err());
        }
        return failure instanceof CasusException known ? ExitCode.of(known.problem()) : ExitCode.FAILURE;
    }

    /** The exit code when all output is out: success only when it could all be written. */
    static int atTheEnd(int code, CarefulOutput out, PrintStream err) {
        out.flush();
        if (out.failure().isEmpty()) {
            return code;
        }
        IOException failure = out.failure().get();
        if (CarefulOutput.readerGone(failure)) {
            return ExitCode.CLOSED;
        }
        err.println(Problem.OUTPUT.code() + " " + Problem.OUTPUT.title() + ": standard output cannot be written: " + failure.getMessage()
                + "; what was written is not the whole output");
        return ExitCode.FAILURE;
    }
}

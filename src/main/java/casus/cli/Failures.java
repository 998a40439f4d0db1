package casus.cli;

import casus.error.CasusException;
import picocli.CommandLine;

/** Tells failures in words; stack traces only on request. */
final class Failures {

    private Failures() { }

    static int report(Exception failure, CommandLine command, Terminal terminal) {
        Verb verb = (Verb) command.getCommand();
        if (failure instanceof StandardOutput.Closed) {
            return ExitCode.CLOSED;
        }
        terminal.out().flush();
        if (failure instanceof CasusException known) {
            terminal.err().println(known.problem().code() + " " + known.problem().title() + ": " + known.getMessage());
        } else {
            terminal.err().println("casus: unexpected failure: " + failure);
            terminal.err().println("This is a fault of the program. Run again with --debug to see where, and report it.");
        }
        if (verb.debug) {
            failure.printStackTrace(terminal.err());
        }
        return failure instanceof CasusException known ? ExitCode.of(known.problem()) : ExitCode.FAILURE;
    }
}

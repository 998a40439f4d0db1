package casus.cli;

import casus.query.TextTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs share: help, exit codes, and how they speak. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpAutoWidth = true,
        showDefaultValues = true, exitCodeListHeading = "%nExit codes:%n", optionListHeading = "%nOptions:%n", parameterListHeading = "%n",
        exitCodeList = {"0:success", "1:failure", "2:wrong usage", "3:the store is missing, locked or no store", "4:some articles failed",
            "5:the check found violations", "6:the question was cancelled, or its answer cut off", "7:no stored question fits the question in words", "130:interrupted"})
abstract class Verb implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = {"-q", "--quiet"}, description = "No progress and no remarks, only failures.")
    boolean quiet;

    @Option(names = "--debug", description = "Print stack traces of failures.")
    boolean debug;

    final Terminal terminal;

    Verb(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A remark for the person, beside the data. */
    final void remark(String message) {
        if (!quiet) {
            terminal.err().println(TextTable.visible(message));
        }
    }
}

package casus.cli;

import picocli.CommandLine.Command;

/** The program without a verb: it shows its help. */
@Command(name = "casus", mixinStandardHelpOptions = true, versionProvider = Version.class, usageHelpAutoWidth = true,
        description = "Turns news on armed conflict into a graph of claims: who says that whom did what to whom, where and when.",
        synopsisSubcommandLabel = "VERB", commandListHeading = "%nVerbs:%n",
        footer = "%nData goes to standard output, messages to standard error. Each verb explains itself with --help.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:failure", "2:wrong usage", "3:the store is missing, locked or no store", "4:some articles failed",
            "5:the check found violations", "6:the question was cancelled, or its answer cut off", "130:interrupted"})
final class Casus {
}

package casus.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** Starts the program. */
public final class Main {

    private Main() { }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(System.in, out, err, System.console() != null, System.getenv(), Languages::extractor);
        try {
            int code = commandLine(terminal).execute(arguments);
            out.flush();
            System.exit(code);
        } catch (Error e) {
            // The database's buffers cannot be trusted now: end without closing anything. What is committed is safe.
            err.println("casus: the machine failed: " + e + (e instanceof OutOfMemoryError ? "; give more memory with java "
                    + "-Xmx2g -jar …" : ""));
            Runtime.getRuntime().halt(ExitCode.FAILURE);
        }
    }

    /** The whole command line, connected to this terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Casus());
        List<Verb> verbs = List.of(new Build(terminal), new Extract(terminal), new Ask(terminal), new Queries(terminal), new Show(terminal),
                new CheckStore(terminal), new ExportStore(terminal), new Load(terminal), new Retract(terminal), new ShowStats(terminal),
                new BackupStore(terminal), new RestoreStore(terminal), new Compact(terminal),
                new CompactGazetteer(terminal), new Score(terminal));
        verbs.forEach(line::addSubcommand);
        line.addSubcommand(new AutoComplete.GenerateCompletion());
        line.addSubcommand(new HelpCommand());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, command, terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}

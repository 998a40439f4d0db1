package casus.cli;

import casus.article.Article;
import casus.extract.Extraction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** Starts the program. */
public final class Main {

    private Main() { }

    public static void main(String[] arguments) {
        run(arguments, Languages::extractor);
    }

    /** Runs the program and ends the process, with this maker of extractors. */
    static void run(String[] arguments, Function<List<Path>, Function<Article, Extraction>> extractor) {
        CarefulOutput out = new CarefulOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Interruption interruption = new Interruption();
        interruption.listen();
        Terminal terminal = new Terminal(System.in, out, err, System.console() != null, System.getenv(), extractor, interruption);
        try {
            int code = Failures.atTheEnd(commandLine(terminal).execute(arguments), out, err);
            interruption.ended();
            System.exit(code);
        } catch (Error e) {
            // The database's buffers cannot be trusted now: end without closing anything. What is committed is safe.
            err.println("casus: the machine failed: " + e + (e instanceof OutOfMemoryError ? "; give more memory with java "
                    + "-Xmx2g -jar …" : "; what was committed before is safe"));
            Runtime.getRuntime().halt(ExitCode.FAILURE);
        }
    }

    /** The whole command line, connected to this terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Casus());
        List<Verb> verbs = List.of(new Build(terminal), new Extract(terminal), new Ask(terminal), new AskInWords(terminal),
                new Queries(terminal), new Show(terminal), new CheckStore(terminal), new ExportStore(terminal), new Load(terminal),
                new Retract(terminal), new Fuse(terminal), new Curate(terminal), new ShowStats(terminal), new BackupStore(terminal),
                new RestoreStore(terminal), new Compact(terminal),
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

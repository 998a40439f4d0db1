package casus.cli;

import casus.query.Parameter;
import casus.query.QueryLibrary;
import casus.query.StoredQuery;
import casus.query.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code queries}: lists and describes the stored questions. */
@Command(name = "queries", description = "Lists the stored questions, or describes one.")
final class Queries extends Verb {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The question to describe; all are listed when not given.")
    private String name;

    @Mixin
    private QueryFolder queries;

    @Option(names = "--lang", paramLabel = "TAG", defaultValue = "en", description = "Language of titles and descriptions: en or fr.")
    private String language;

    @Option(names = "--sparql", description = "Print the SPARQL of the question as well.")
    private boolean sparql;

    Queries(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        QueryLibrary library = queries.library();
        if (name == null) {
            TextTable.write(terminal.out(), List.of("name", "title", "view", "answers"), library.all().stream()
                    .map(q -> List.of(q.name(), q.title(language), q.view().name().toLowerCase(Locale.ROOT), numbers(q))).iterator(), terminal.width());
        } else {
            describe(library.get(name));
        }
        return ExitCode.OK;
    }

    /** Numbers of the analysts' questions. */
    private static String numbers(StoredQuery query) {
        return query.competencies().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void describe(StoredQuery query) {
        terminal.out().println(query.name() + ": " + query.title(language));
        if (!query.description(language).isEmpty()) {
            terminal.out().println(query.description(language));
        }
        terminal.out().println("view: " + query.view().name().toLowerCase(Locale.ROOT));
        for (Parameter parameter : query.parameters()) {
            terminal.out().println("--param " + parameter.name() + "=<" + parameter.type().localName() + ">"
                    + parameter.initial().map(v -> " (default: " + v + ")").orElse("") + "  " + parameter.help());
        }
        if (sparql) {
            terminal.out().println();
            terminal.out().print(query.text());
        }
    }
}

package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.query.Answer;
import casus.query.Bounds;
import casus.query.QueryEngine;
import casus.query.Question;
import casus.query.ResultFormat;
import casus.query.ResultWriter;
import casus.query.StoreReferences;
import casus.query.StoredQuery;
import casus.rdf.Formats;
import casus.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: asks a stored question or free SPARQL. */
@Command(name = "query", description = "Asks the store a stored question, or SPARQL from a file, from standard input or as text.")
final class Ask extends Verb {

    /** Stands for what a name means until the store is open: wrong usage is told before the store is touched. */
    private static final String LATER = "urn:x-casus:later";

    @Parameters(paramLabel = "QUESTION", description = "Name of a stored question (see the verb queries), a file of SPARQL, - "
            + "for standard input, or SPARQL itself.")
    private String question;

    @Mixin
    private StoreOption store;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE", description = "Value of a parameter; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "SELECT and ASK: table (default), csv, tsv, json, xml. "
            + "CONSTRUCT and DESCRIBE: turtle (default), trig, nt, nq, jsonld, rdfxml.")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "Where to write; - is standard output.")
    private String target;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "Cancel after this time; 0 for never.")
    private double timeout;

    @Option(names = "--limit", paramLabel = "ROWS", description = "Cut the answer off after so many rows; says so, and exits with 6.")
    private Long limit;

    @Option(names = "--spreadsheet-safe", description = "In CSV and TSV, keep text from being taken for a formula.")
    private boolean spreadsheetSafe;

    @Mixin
    private QueryFolder queries;

    Ask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        StoredQuery chosen = chosen();
        Bounds bounds = new Bounds(timeout > 0 ? Optional.of(Duration.ofMillis((long) (timeout * 1000))) : Optional.empty(),
                limit == null ? OptionalLong.empty() : OptionalLong.of(limit));
        Question sound = Question.of(chosen, parameters, (parameter, name) -> LATER);
        ResultFormat rows = sound.answersGraph() ? null : rowFormat();
        Formats graph = sound.answersGraph() ? Output.format(format, target, Formats.TURTLE) : null;
        try (GraphStore data = GraphStore.open(store.folder); OutputStream out = Output.open(target, terminal.out())) {
            Question asked = Question.of(chosen, parameters, new StoreReferences(data, this::remark));
            QueryEngine engine = new QueryEngine(data, bounds);
            Answer answer = asked.answersGraph() ? engine.graph(asked, graph, out)
                    : engine.rows(asked, new ResultWriter(rows, target.equals("-") ? terminal.width() : 0, spreadsheetSafe), out);
            if (answer.truncated()) {
                out.flush();
                terminal.err().println("# truncated after " + answer.rows() + (asked.answersGraph() ? " triples" : " rows")
                        + "; there are more");
                return ExitCode.CANCELLED;
            }
            return ExitCode.OK;
        }
    }

    private StoredQuery chosen() throws IOException {
        var library = queries.library();
        if (question.equals("-")) {
            return StoredQuery.free(new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8));
        }
        if (library.find(question).isEmpty() && question.contains("{") || question.strip().contains(" ")) {
            return StoredQuery.free(question);
        }
        if (library.find(question).isEmpty() && Files.isRegularFile(Path.of(question))) {
            return StoredQuery.free(Files.readString(Path.of(question)));
        }
        return library.get(question);
    }

    private ResultFormat rowFormat() {
        String name = format != null ? format : target.matches(".*\\.(csv|tsv|json|xml)") ? target.replaceFirst(".*\\.", "") : "table";
        return ResultFormat.named(name).orElseThrow(() -> new CasusException(Problem.FORMAT_UNKNOWN,
                "there is no form \"" + name + "\" of a table; there are table, csv, tsv, json and xml"));
    }
}

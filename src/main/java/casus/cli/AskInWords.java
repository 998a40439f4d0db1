package casus.cli;

import casus.ask.Interpreter;
import casus.ask.Understanding;
import casus.ask.Understanding.NotUnderstood;
import casus.ask.Understanding.Understood;
import casus.error.CasusException;
import casus.error.Problem;
import casus.knowledge.Knowledge;
import casus.query.Answer;
import casus.query.Bounds;
import casus.query.QueryEngine;
import casus.query.QueryLibrary;
import casus.query.Question;
import casus.query.ResultFormat;
import casus.query.ResultWriter;
import casus.query.StoreReferences;
import casus.query.StoredQuery;
import casus.store.GraphStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ask}: a question in words. */
@Command(name = "ask", description = "Answers a question in French or English through the stored question that fits it, and says which.")
final class AskInWords extends Verb {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Parameters(paramLabel = "QUESTION", description = "The question, such as \"Who attacked Saraqib?\" or «Combien de civils tués à Alep ?».")
    private String question;

    @Mixin
    private StoreOption store;

    @Option(names = "--lang", paramLabel = "TAG", description = "Language of the question, fr or en; recognised when not given.")
    private String language;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "The day from which words such as «hier» are counted.")
    private LocalDate today;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, tsv, json or xml.")
    private String format;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "100", description = "Cut the answer off after so many rows; says so, "
            + "and exits with 6.")
    private long limit;

    AskInWords(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        ResultFormat form = ResultFormat.named(format).orElseThrow(() -> new CasusException(Problem.FORMAT_UNKNOWN,
                "there is no form \"" + format + "\" of a table; there are table, csv, tsv, json and xml"));
        try (GraphStore data = GraphStore.open(store.folder)) {
            Understanding meant = new Interpreter(Knowledge.standard()).understand(question, Optional.ofNullable(language),
                    Optional.ofNullable(today));
            if (meant instanceof NotUnderstood none) {
                terminal.err().println("not understood: " + none.why());
                return ExitCode.NOT_UNDERSTOOD;
            }
            return answer((Understood) meant, form, data);
        }
    }

    private int answer(Understood meant, ResultFormat form, GraphStore data) {
        StoredQuery stored = new QueryLibrary(Optional.empty()).get(meant.query());
        StoreReferences references = new StoreReferences(data, this::remark);
        Map<String, String> parameters = new LinkedHashMap<>(meant.parameters());
        meant.words().forEach((name, words) -> {
            if (!references.tellsOf(parameters.get(name))) {
                parameters.put(name, words);
            }
        });
        remark("# " + stored.title(meant.language()));
        remark("# " + command(meant.query(), parameters));
        Question asked;
        try {
            asked = Question.of(stored, parameters, references);
        } catch (CasusException unknown) {
            remark("The store does not know the answer: " + unknown.getMessage());
            return ExitCode.OK;
        }
        Answer answer = new QueryEngine(data, new Bounds(Optional.of(PATIENCE), OptionalLong.of(limit))).rows(asked,
                new ResultWriter(form, terminal.width(), false), terminal.out());
        terminal.out().flush();
        if (answer.rows() == 0) {
            remark("The store does not know the answer: no article tells it.");
        }
        if (answer.truncated()) {
            terminal.err().println("# truncated after " + answer.rows() + " rows; there are more");
            return ExitCode.CANCELLED;
        }
        return ExitCode.OK;
    }

    /** The same question as a command that can be pasted. */
    private String command(String query, Map<String, String> parameters) {
        StringBuilder line = new StringBuilder("casus query ").append(query);
        parameters.forEach((name, value) -> line.append(" --param ").append(quoted(name + "=" + value)));
        return line.append(" --store ").append(quoted(store.folder.toString())).toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}=/._:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

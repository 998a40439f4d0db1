package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.extract.Extraction;
import casus.pipeline.Summary;
import casus.query.Bounds;
import casus.query.QueryEngine;
import casus.query.QueryLibrary;
import casus.query.Question;
import casus.query.ResultFormat;
import casus.query.ResultWriter;
import casus.query.StoredQuery;
import casus.query.TextTable;
import casus.rdf.ExtractionToRdf;
import casus.rdf.Formats;
import casus.rdf.Iris;
import casus.rdf.Software;
import casus.store.ArticleStore;
import casus.store.Batches;
import casus.store.Export;
import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.KnowledgeGraphs;
import casus.store.NamedGraph;
import casus.store.RdfText;
import casus.store.Stats;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: articles into a store. */
@Command(name = "build", description = "Reads articles and puts what they tell into a store; an article that is there already is replaced.")
final class Build extends Verb {

    private static final int READABLE_WIDTH = 160;

    @Mixin
    private InputOptions input;

    @Mixin
    private StoreOption store;

    @Option(names = "--base", paramLabel = "IRI", description = "Address below which a new store names its data; ends in a slash. "
            + "Default: " + Iris.DEFAULT_BASE)
    private String base;

    @Option(names = "--turtle", paramLabel = "FILE",
            description = "Also write what the store's articles tell as one Turtle document; - is standard output.")
    private String turtle;

    @Option(names = "--ask", split = ",", paramLabel = "NAME", description = "Stored questions to answer at the end, separated by commas.")
    private List<String> questions = List.of();

    @Mixin
    private FuseOption fuse;

    Build(Terminal terminal) {
        super(terminal);
    }

    private record Told(Extraction extraction, NamedGraph graph) { }

    @Override
    public Integer call() throws IOException {
        QueryLibrary library = new QueryLibrary(Optional.empty());
        List<StoredQuery> toAsk = questions.stream().map(library::get).toList();
        try (GraphStore data = GraphStore.openOrCreate(store.folder)) {
            GraphNames names = names(data);
            ArticleStore articles = new ArticleStore(data, names);
            KnowledgeGraphs.load(data, names);
            KnowledgeGraphs.loadOwn(data, names, input.namesOfUser);
            int failures = ingest(articles);
            if (terminal.interruption().asked()) {
                terminal.err().println("interrupted: what is told above is stored, the rest was not read; the same command goes on");
                return ExitCode.INTERRUPTED;
            }
            fuse.after(this, data, names);
            toAsk.forEach(question -> answer(question, data));
            if (turtle != null) {
                writeTurtle(data, articles);
            }
            if (Stats.of(data, names).compactingPays()) {
                remark("The store takes far more space than its data; give it back with: compact --store " + store.folder);
            }
            return failures == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }

    private int ingest(ArticleStore articles) {
        ExtractionToRdf shape = new ExtractionToRdf(articles.names().iris(), Software.CASUS);
        Summary summary = new Summary();
        Batches batches = new Batches(articles);
        int failures = new Work(this, input).over(extraction -> new Told(extraction, RdfText.graph(extraction, shape)), told -> {
            if (batches.add(told.graph())) {
                remark(batches.committed() + " articles stored");
            }
            summary.add(told.extraction());
        });
        batches.flush();
        if (!quiet) {
            summary.text().lines().map(TextTable::visible).forEach(words()::println);
        }
        if (failures > 0) {
            terminal.err().println(failures + (failures == 1 ? " article" : " articles") + " failed; " + batches.committed() + " stored");
        }
        return failures;
    }

    private void answer(StoredQuery question, GraphStore data) {
        words().println();
        words().println(question.title("en"));
        new QueryEngine(data, Bounds.NONE).rows(Question.of(question, Map.of()),
                new ResultWriter(ResultFormat.TABLE, terminal.interactive() ? terminal.width() : READABLE_WIDTH, false), words());
    }

    /** Where summary and answers go: aside when standard output carries the Turtle. */
    private PrintStream words() {
        return "-".equals(turtle) ? terminal.err() : terminal.out();
    }

    private void writeTurtle(GraphStore data, ArticleStore articles) throws IOException {
        try (OutputStream out = Output.open(turtle, terminal.out())) {
            new Export(data, articles.names()).articles(out, Formats.TURTLE, articles.entries());
        }
    }

    /** One store has one base: data below two would be two unrelated graphs. */
    private GraphNames names(GraphStore data) {
        Iris wanted = base == null ? Iris.standard() : iris();
        GraphNames names = GraphNames.inUse(data).orElse(new GraphNames(wanted));
        if (base != null && !names.base().equals(base)) {
            throw new CasusException(Problem.USAGE, "this store names its data below " + names.base()
                    + "; choose that base or another store");
        }
        return names;
    }

    private Iris iris() {
        try {
            return Iris.below(base);
        } catch (IllegalArgumentException e) {
            throw new CasusException(Problem.USAGE, e.getMessage(), e);
        }
    }
}

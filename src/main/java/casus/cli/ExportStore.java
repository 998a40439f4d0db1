package casus.cli;

import casus.rdf.Formats;
import casus.store.ArticleEntry;
import casus.store.ArticleStore;
import casus.store.Export;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the store as RDF. */
@Command(name = "export", description = "Writes the store, or some of its articles, as RDF. The same content gives the same bytes. "
        + "TriG, N-Quads and JSON-LD keep the graphs apart; the others join them.")
final class ExportStore extends Verb {

    @Mixin
    private StoreOption store;

    @Option(names = {"-a", "--article"}, paramLabel = "ID", description = "Only this article; may be given several times.")
    private List<String> articles = List.of();

    @Option(names = "--articles-only", description = "Leave out vocabulary, listed entities and the register.")
    private boolean articlesOnly;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "turtle, trig, nt, nq, jsonld or rdfxml; told "
            + "from the output's name, else trig.")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "Where to write, .gz "
            + "compresses; - is standard output.")
    private String target;

    ExportStore(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Formats rdf = Output.format(format, target, Formats.TRIG);
        try (GraphStore data = GraphStore.open(store.folder)) {
            GraphNames names = GraphNames.of(data);
            ArticleStore stored = new ArticleStore(data, names);
            Export export = new Export(data, names);
            boolean all = articles.isEmpty() && !articlesOnly;
            List<ArticleEntry> entries = articles.isEmpty() ? stored.entries() : articles.stream().distinct().map(stored::get).toList();
            try (OutputStream out = Output.open(target, terminal.out())) {
                if (all) {
                    export.all(out, rdf);
                } else {
                    export.articles(out, rdf, entries);
                }
            }
        }
        return ExitCode.OK;
    }
}

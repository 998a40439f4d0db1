package casus.cli;

import casus.store.ArticleEntry;
import casus.store.ArticleStore;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retract}: articles out of the store. */
@Command(name = "retract", description = "Removes articles with everything they tell. All are removed, or none when one is not there.")
final class Retract extends Verb {

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of the articles.")
    private List<String> ids;

    @Mixin
    private StoreOption store;

    @Option(names = "--dry-run", description = "Only say what would be removed.")
    private boolean dryRun;

    @Mixin
    private FuseOption fuse;

    Retract(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            ArticleStore articles = new ArticleStore(data, GraphNames.of(data));
            List<ArticleEntry> entries = ids.stream().distinct().map(articles::get).toList();
            if (!dryRun) {
                articles.retract(entries);
                fuse.after(this, data, articles.names());
            }
            entries.forEach(e -> remark((dryRun ? "would retract " : "retracted ") + e.id() + " (" + e.triples() + " triples)"));
        }
        return ExitCode.OK;
    }
}

package casus.cli;

import casus.store.DerivedGraph;
import casus.store.GraphNames;
import casus.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fuse}: the derived graph brought up to date. */
@Command(name = "fuse", description = {"Puts together what the store's articles tell: events, relations of claims, sources, control of places.",
    "The verbs that change articles do so by themselves; this one does it after --no-fuse, and repairs after a crash."})
final class Fuse extends Verb {

    @Mixin
    private StoreOption store;

    @Option(names = "--rebuild", description = "Build the derived graph from nothing; the outcome is the same.")
    private boolean rebuild;

    Fuse(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            DerivedGraph graph = new DerivedGraph(data, GraphNames.of(data));
            remark(words(rebuild ? graph.rebuild() : graph.refresh()));
        }
        return ExitCode.OK;
    }

    static String words(DerivedGraph.Done done) {
        if (!done.whole() && done.articles() == 0) {
            return "the derived graph is up to date";
        }
        return (done.whole() ? "fused " : "fused again what changed with ") + done.articles() + (done.articles() == 1 ? " article: " : " articles: ")
                + done.triples() + " statements " + (done.whole() ? "derived" : "replaced");
    }
}

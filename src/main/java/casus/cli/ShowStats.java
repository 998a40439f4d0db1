package casus.cli;

import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.Stats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what the store holds. */
@Command(name = "stats", description = "Counts what the store holds, one name and number a line, separated by a tab.")
final class ShowStats extends Verb {

    @Mixin
    private StoreOption store;

    ShowStats(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            Stats stats = Stats.of(data, GraphNames.of(data));
            line("articles", stats.articles());
            line("triples", stats.triples());
            stats.things().forEach(this::line);
            stats.events().forEach((type, count) -> line("event " + type, count));
            line("bytes of files (sparse)", stats.bytes());
            if (stats.compactingPays()) {
                remark("The store takes far more space than its data; give it back with: compact --store " + store.folder);
            }
        }
        return ExitCode.OK;
    }

    private void line(String name, long count) {
        terminal.out().println(name + "\t" + count);
    }
}

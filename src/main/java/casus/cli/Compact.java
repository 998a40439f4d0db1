package casus.cli;

import casus.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compact}: gives back the space of what was replaced. */
@Command(name = "compact", description = "Rewrites the store without the space of what was replaced; needs that much free "
        + "space for a while.")
final class Compact extends Verb {

    @Mixin
    private StoreOption store;

    Compact(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            long before = data.size();
            data.compact();
            remark((before >> 10) + " kB before, " + (data.size() >> 10) + " kB now");
        }
        return ExitCode.OK;
    }
}

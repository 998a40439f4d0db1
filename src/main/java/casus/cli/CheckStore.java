package casus.cli;

import casus.query.TextTable;
import casus.store.Check;
import casus.store.GraphNames;
import casus.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: the store against the model and against what was written. */
@Command(name = "check", description = "Checks every article's graph against the SHACL shapes, its count and fingerprint, and "
        + "its quotes against the text.")
final class CheckStore extends Verb {

    @Mixin
    private StoreOption store;

    CheckStore(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        int[] found = {0};
        try (GraphStore data = GraphStore.open(store.folder)) {
            new Check(data, GraphNames.of(data)).run(violation -> {
                found[0]++;
                terminal.out().println(violation.kind() + "\t" + TextTable.visible(violation.article()) + "\t"
                        + TextTable.visible(violation.subject()) + "\t" + TextTable.visible(violation.message()));
            });
        }
        remark(found[0] == 0 ? "no violations" : found[0] + " violations");
        return found[0] == 0 ? ExitCode.OK : ExitCode.VIOLATIONS;
    }
}

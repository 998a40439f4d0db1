package casus.cli;

import casus.store.Backup;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: the whole store in one verified file. */
@Command(name = "backup", description = "Writes the whole store as compressed N-Quads, with its SHA-256 beside it. Restore it "
        + "with the verb restore.")
final class BackupStore extends Verb {

    @Parameters(paramLabel = "FILE", description = "Where to write, such as casus.nq.gz; FILE.sha256 is written beside it.")
    private Path file;

    @Mixin
    private StoreOption store;

    BackupStore(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            remark("SHA-256 " + Backup.write(data, GraphNames.of(data), file));
        }
        return ExitCode.OK;
    }
}

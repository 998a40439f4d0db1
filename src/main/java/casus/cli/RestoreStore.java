package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.store.Backup;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup into a new store. */
@Command(name = "restore", description = "Fills a new store from a backup, after its SHA-256 was verified.")
final class RestoreStore extends Verb {

    @Parameters(paramLabel = "FILE", description = "A file that the verb backup wrote.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Mixin
    private FuseOption fuse;

    RestoreStore(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new CasusException(Problem.INPUT_MISSING, "there is no backup " + file);
        }
        Backup.verify(file);
        try (GraphStore data = GraphStore.openOrCreate(store.folder)) {
            Backup.restore(file, data);
            fuse.after(this, data, GraphNames.of(data));
        }
        return ExitCode.OK;
    }
}

package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database of named graphs; its default graph stays empty, and queries see the union of all named graphs. Only this class and {@link Indexes}
 * know TDB2. One process at a time may use a store; within it, many threads may read while one writes.
 */
public final class GraphStore implements AutoCloseable {

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final Path folder;
    private final DatasetGraph dataset;

    private GraphStore(Path folder) {
        this.folder = folder;
        this.dataset = connect(folder);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /**
     * Opens an existing store.
     *
     * @throws CasusException when there is none, or another process holds it; nothing is made or changed
     */
    public static GraphStore open(Path folder) {
        StoreFolder.requireStore(folder);
        return new GraphStore(folder);
    }

    /**
     * Opens a store, making it where the path is new or an empty folder.
     *
     * @throws CasusException when something else is there, or another process holds the store
     */
    public static GraphStore openOrCreate(Path folder) {
        StoreFolder.requireFitForStore(folder);
        StoreFolder.requireSpace(folder, 0);
        return new GraphStore(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Reads a consistent state. What the function returns must not depend on the data being open. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        try {
            return Txn.calculateRead(dataset, () -> reading.apply(dataset));
        } catch (RuntimeException e) {
            throw ofDatabase(e) ? damaged(e) : e;
        }
    }

    /** Writes all or nothing: when the writing throws, the store stays as it was. */
    public void write(Consumer<DatasetGraph> writing) {
        StoreFolder.requireSpace(folder, 0);
        try {
            Txn.executeWrite(dataset, () -> writing.accept(dataset));
        } catch (RuntimeException e) {
            throw ofDatabase(e) ? damaged(e) : e;
        }
    }

    /** What is wrong with the database's own indexes, in words. */
    List<String> faults() {
        return read(data -> Indexes.faults(data));
    }

    /** Bytes that the store's files take. */
    public long size() {
        return StoreFolder.size(folder);
    }

    /** Rewrites the store without the space of what was replaced. */
    public void compact() {
        StoreFolder.requireSpace(folder, size());
        DatabaseMgr.compact(dataset, true);
        StoreFolder.removeFormer(folder);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    private static DatasetGraph connect(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        } catch (RuntimeException e) {
            Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (holder.find() || String.valueOf(e.getMessage()).contains("lock")) {
                String who = holder.reset().find() ? " (process " + holder.group(1) + ")" : "";
                throw new CasusException(Problem.STORE_LOCKED,
                        "the store " + folder + " is in use by another program" + who + "; wait for it or end it", e);
            }
            throw damaged(e);
        }
    }

    /** Whether a failure arose within the database: damaged files make it fail in many ways, also by mere index errors. */
    private static boolean ofDatabase(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return !(e instanceof QueryException) && (e instanceof TDBException || trace.length > 0 && trace[0].getClassName().matches("org\\.apache\\.jena\\.(dboe|tdb2)\\..*")
                || e.getClass().getName().startsWith("org.apache.jena.dboe.") || e.getCause() instanceof RuntimeException cause && ofDatabase(cause));
    }

    private static CasusException damaged(RuntimeException e) {
        return new CasusException(Problem.STORE_DAMAGED, "the store cannot be used: " + e.getMessage() + "; restore it from a backup", e);
    }
}

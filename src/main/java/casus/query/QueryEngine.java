package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.NamedGraph;
import casus.store.RdfText;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Asks questions of a store, over the union of its graphs. The database stops at a timeout only where it looks at the clock, and a regular
 * expression does not: so a question runs on a thread of its own that is given up when it overruns.
 */
public final class QueryEngine {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final long STACK_BYTES = 64L << 20;

    private final GraphStore store;
    private final Bounds bounds;

    public QueryEngine(GraphStore store, Bounds bounds) {
        this.store = Objects.requireNonNull(store);
        this.bounds = Objects.requireNonNull(bounds);
    }

    /**
     * Answers SELECT and ASK.
     *
     * @throws CasusException when the question answers with a graph, or was cancelled; what was written by then is not the whole answer
     */
    public Answer rows(Question question, ResultWriter writer, OutputStream out) {
        Query query = question.query();
        ShortNames names = new ShortNames(query.getPrefixMapping(), GraphNames.of(store).base());
        return inTime(() -> store.read(data -> {
            try (QueryExec execution = execution(question, data)) {
                if (query.isAskType()) {
                    writer.write(execution.ask(), out);
                    return new Answer(1, false);
                }
                RowSet rows = execution.select();
                return writer.write(rows.getResultVars(), rows, bounds.limit().orElse(Long.MAX_VALUE), names, out);
            }
        }));
    }

    /** Answers CONSTRUCT and DESCRIBE with one sorted graph. */
    public Answer graph(Question question, Formats format, OutputStream out) {
        return inTime(() -> {
            List<Triple> triples = store.read(data -> {
                try (QueryExec execution = execution(question, data)) {
                    var graph = question.query().isDescribeType() ? execution.describe() : execution.construct();
                    return new NamedGraph(NodeFactory.createURI("urn:x-casus:answer"), graph.find().toList()).triples();
                }
            });
            long limit = bounds.limit().orElse(Long.MAX_VALUE);
            List<Triple> given = triples.size() > limit ? triples.subList(0, (int) limit) : triples;
            RdfText.writeTriples(out, format, GraphNames.of(store), given);
            return new Answer(given.size(), given.size() < triples.size());
        });
    }

    private QueryExec execution(Question question, DatasetGraph data) {
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(data).query(question.query())
                .substitution(question.values()).set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false);   // a parameter's value must not turn a property into a Java class
        bounds.timeout().ifPresent(t -> builder.timeout(t.toMillis(), TimeUnit.MILLISECONDS));
        return builder.build();
    }

    private <T> T inTime(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> bounded(work));
        Thread thread = new Thread(null, task, "question", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return bounds.timeout().isPresent() ? task.get(bounds.timeout().get().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                    : task.get();
        } catch (TimeoutException e) {
            throw cancelled(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw translated(e.getCause());
        }
    }

    /** Memory that runs out is told while the question's own rows still take it: unwinding gives it back. */
    private static <T> T bounded(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (OutOfMemoryError e) {
            throw new CasusException(Problem.QUERY_CANCELLED, "the question needs more memory than there is; what was printed is not "
                    + "the whole answer. Ask for less, or give more memory with java -Xmx2g -jar …", e);
        }
    }

    private RuntimeException translated(Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return cancelled(cause);
        }
        if (cause instanceof StackOverflowError) {
            return new CasusException(Problem.QUERY_REFUSED, "the query is nested too deeply", cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private CasusException cancelled(Throwable cause) {
        String after = bounds.timeout().map(t -> " after " + t.toMillis() / 1000.0 + " s").orElse("");
        return new CasusException(Problem.QUERY_CANCELLED,
                "the question was cancelled" + after + "; what was printed is not the whole answer. "
                        + "Ask for less, or raise --timeout", cause);
    }
}

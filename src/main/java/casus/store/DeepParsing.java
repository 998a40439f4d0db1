package casus.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs recursive parsers with a large stack, for nesting is an input's choice. */
final class DeepParsing {

    private static final long STACK_BYTES = 256L << 20;

    private DeepParsing() { }

    static <T> T run(Callable<T> parsing) throws IOException {
        FutureTask<T> task = new FutureTask<>(parsing);
        Thread thread = new Thread(null, task, "rdf-parser", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

package casus.pipeline;

import casus.article.Article;
import casus.article.Reading;
import casus.error.CasusException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on articles in parallel and delivers in the order of the input, with few of them in memory. Immutable; the work must be
 * thread-safe, the sink is called by the caller's thread only.
 */
public final class Run<T> {

    private static final int AHEAD_PER_THREAD = 8;
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Function<Article, T> work;
    private final int threads;

    /** @param threads at least 1 */
    public Run(Function<Article, T> work, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads);
        }
        this.work = work;
        this.threads = threads;
    }

    /** Without end before the end. */
    public void over(Consumer<Consumer<Reading>> source, Consumer<Outcome<T>> sink) {
        over(source, sink, () -> false);
    }

    /** Leaves the source in the middle of its reading. */
    private static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * @param source hands its readings one by one to what it is given
     * @param stop   looked at often; once true, nothing more is delivered and the run ends
     * @throws Error when the machine itself fails (memory): nothing of the rest is delivered then
     */
    public void over(Consumer<Consumer<Reading>> source, Consumer<Outcome<T>> sink, BooleanSupplier stop) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "extraction", 16L << 20);   // deep sentences make deep recursions
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<Outcome<T>>> underWay = new ArrayDeque<>();
        try {
            source.accept(reading -> {
                underWay.add(workers.submit(() -> outcome(reading)));
                if (underWay.size() >= threads * AHEAD_PER_THREAD) {
                    sink.accept(result(underWay.remove(), stop));
                }
            });
            while (!underWay.isEmpty()) {
                sink.accept(result(underWay.remove(), stop));
            }
        } catch (Stopped e) {
            underWay.clear();
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome<T> outcome(Reading reading) {
        if (reading instanceof Reading.Unreadable u) {
            return new Outcome.Failed<>(u.name(), u.reason(), null);
        }
        Article article = ((Reading.Read) reading).article();
        try {
            return new Outcome.Done<>(work.apply(article));
        } catch (CasusException e) {
            return new Outcome.Failed<>(article.id(), e.told(), e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed<>(article.id(), "extraction failed: " + e, e);
        }
    }

    private static <T> T result(Future<T> future, BooleanSupplier stop) {
        while (true) {
            if (stop.getAsBoolean()) {
                throw new Stopped();
            }
            try {
                return future.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;   // a long article; look again whether it is still wanted
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}

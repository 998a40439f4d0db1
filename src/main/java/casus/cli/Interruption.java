package casus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of a person (Ctrl-C) or of the system that the program end. Long work that declares itself ends at its next safe point: what is
 * done is kept and told. All else ends at once, which harms no store. Never an interrupt of the thread: that would close the database's
 * files under it.
 */
public final class Interruption {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean working;
    private volatile boolean asked;

    /** From now on the system's wish reaches this object; the exit code stays the system's, 130 for Ctrl-C. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked = true;
            try {
                if (working && !ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("interrupted: the article under way takes too long; what was not yet stored is dropped");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "interruption"));
    }

    /** Work has begun that looks at {@link #asked} now and then. */
    void working() {
        working = true;
    }

    /** All is told; the program may end. */
    void ended() {
        ended.countDown();
    }

    boolean asked() {
        return asked;
    }

    /** As the system does. */
    void ask() {
        asked = true;
    }
}

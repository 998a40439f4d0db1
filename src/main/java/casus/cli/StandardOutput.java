package casus.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output for much data: it stays open, and notices soon when nobody reads any more ({@code … | head -1}). */
final class StandardOutput extends OutputStream {

    private static final int LOOK_EVERY = 1 << 16;

    private final PrintStream out;
    private int unlooked;

    StandardOutput(PrintStream out) {
        this.out = out;
    }

    /** The reader has gone, or the disk is full: the work ends. */
    static final class Closed extends RuntimeException {
        Closed() {
            super("standard output was closed", null, false, false);
        }
    }

    @Override
    public void write(int b) {
        out.write(b);
        look(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
        look(length);
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private void look(int written) {
        unlooked += written;
        if (unlooked >= LOOK_EVERY) {
            unlooked = 0;
            if (out.checkError()) {
                throw new Closed();   // why is remembered by the stream
            }
        }
    }
}

package casus.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A print stream that remembers why it failed; others only tell that they did, and much output would be lost without a word. */
final class CarefulOutput extends PrintStream {

    private final Remembering bytes;

    CarefulOutput(OutputStream out) {
        this(new Remembering(out));
    }

    private CarefulOutput(Remembering bytes) {
        super(new BufferedOutputStream(bytes, 1 << 16), false, StandardCharsets.UTF_8);
        this.bytes = bytes;
    }

    /** Why writing failed, when it did. */
    Optional<IOException> failure() {
        return Optional.ofNullable(bytes.failure);
    }

    /** Whether the failure is that nobody reads any more, as in {@code … | head -1}. The words are the system's, in its language. */
    static boolean readerGone(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static final class Remembering extends FilterOutputStream {
        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            try {
                out.write(data, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}

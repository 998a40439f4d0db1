package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads streams of unknown size within bounds, so that no input, compressed or endless, can fill the memory. */
public final class BoundedInput {

    /** Far above any article (a long novel has 3 MB). */
    static final int MOST_BYTES_OF_AN_ARTICLE = 16 << 20;

    /** Text compresses 3 to 20 fold; a stream that unpacks to more than this after the grace is a bomb. */
    private static final int HIGHEST_RATIO = 100;
    private static final long GRACE = 32L << 20;

    private BoundedInput() { }

    /** Unpacks, and fails with {@link Problem#INPUT_TOO_LARGE} where the expansion is absurd. */
    public static InputStream gunzip(InputStream packed) throws IOException {
        Counter in = new Counter(packed);
        Counter out = new Counter(new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16));
        out.check = () -> {
            if (out.count > GRACE && out.count / HIGHEST_RATIO > in.count) {
                throw new CasusException(Problem.INPUT_TOO_LARGE, "the compressed file unpacks to more than " + HIGHEST_RATIO
                        + " times its size");
            }
        };
        return out;
    }

    /** The whole stream. */
    static byte[] all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES_OF_AN_ARTICLE + 1);
        if (bytes.length > MOST_BYTES_OF_AN_ARTICLE) {
            throw tooLarge();
        }
        return bytes;
    }

    /**
     * The next line without its end, or null at the end of the stream. A line over the bound is skipped whole before the failure is
     * thrown.
     */
    static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        boolean over = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            over |= line.size() >= MOST_BYTES_OF_AN_ARTICLE;
            if (!over) {
                line.write(b);
            }
        }
        if (over) {
            throw tooLarge();
        }
        return line.toByteArray();
    }

    private static CasusException tooLarge() {
        return new CasusException(Problem.INPUT_TOO_LARGE, "larger than " + (MOST_BYTES_OF_AN_ARTICLE >> 20)
                + " MB; an article is far smaller");
    }

    private static final class Counter extends FilterInputStream {
        private long count;
        private Runnable check = () -> { };

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            check.run();
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(n, 0);
            check.run();
            return n;
        }
    }
}

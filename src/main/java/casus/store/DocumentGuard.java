package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * Refuses what parsers let through. Statements without end: a document cannot hold more of them than it has room for, yet the Turtle
 * parser makes them for ever of an unclosed list such as {@code (. } Characters that not every format can carry: half a surrogate pair
 * and NUL, written as escapes.
 */
final class DocumentGuard extends RDFHandlerWrapper {

    /** The shortest item of a list takes two bytes and makes two statements. */
    private static final long MOST_PER_BYTE = 4;
    private static final long GRACE = 1000;

    private final Counted document;
    private final String name;
    private long statements;

    DocumentGuard(InputStream document, RDFHandler handler, String name) {
        super(handler);
        this.document = new Counted(document);
        this.name = name;
    }

    InputStream document() {
        return document;
    }

    @Override
    public void handleStatement(Statement statement) {
        if (++statements > GRACE + MOST_PER_BYTE * document.count) {
            throw new CasusException(Problem.RDF_MALFORMED, name + " holds a list that is not closed");
        }
        if (unfit(statement.getSubject()) || unfit(statement.getPredicate()) || unfit(statement.getObject())) {
            throw new CasusException(Problem.RDF_MALFORMED, name + " holds a NUL character or half a surrogate pair");
        }
        super.handleStatement(statement);
    }

    private static boolean unfit(Value value) {
        String text = value.stringValue();
        return text.indexOf(0) >= 0 || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}

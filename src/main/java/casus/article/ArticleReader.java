package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads articles from files, folders and standard input, one after the other, in a fixed order, and hands each on before it reads the next.
 * What cannot be read is handed on as {@link Reading.Unreadable}, and so is an article whose id came before in the same run. Not
 * thread-safe.
 */
public final class ArticleReader {

    private static final String STANDARD_INPUT = "stdin";

    private final Metadata given;
    private final Optional<InputFormat> forced;
    private final InputStream standardInput;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param given  what the user says of all articles; wins over what the inputs say
     * @param forced the format of standard input and of files whose name does not tell it
     */
    public ArticleReader(Metadata given, Optional<InputFormat> forced, InputStream standardInput) {
        this.given = Objects.requireNonNull(given);
        this.forced = Objects.requireNonNull(forced);
        this.standardInput = Objects.requireNonNull(standardInput);
    }

    /**
     * @param inputs paths of files or folders, or {@code -}
     * @throws CasusException when an input does not exist; nothing is read then
     */
    public void read(List<String> inputs, Consumer<Reading> sink) {
        for (String input : inputs) {
            if (!input.equals("-") && !Files.exists(Path.of(input))) {
                throw new CasusException(Problem.INPUT_MISSING, "no such file or folder: " + input);
            }
        }
        Consumer<Reading> careful = reading -> {
            try {
                sink.accept(reading);
            } catch (RuntimeException e) {
                throw new NotTaken(e);
            }
        };
        try {
            inputs.forEach(input -> input(input, careful));
        } catch (NotTaken e) {
            throw e.failure;
        }
    }

    /** The taker of a reading failed, which is no fault of the input and must not be told as one. */
    private static final class NotTaken extends RuntimeException {
        private final transient RuntimeException failure;

        NotTaken(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private void input(String input, Consumer<Reading> sink) {
        if (input.equals("-")) {
            open(STANDARD_INPUT, forced.orElse(InputFormat.TXT), () -> standardInput, given, sink);
        } else if (Files.isDirectory(Path.of(input))) {
            ArticleFolder.files(Path.of(input)).forEach(file -> file(file, sink));
        } else {
            file(Path.of(input), sink);
        }
    }

    private void file(Path file, Consumer<Reading> sink) {
        Optional<InputFormat> format = InputFormat.ofFile(file.getFileName().toString()).or(() -> forced);
        if (format.isEmpty()) {
            sink.accept(new Reading.Unreadable(file.toString(),
                    Problem.FORMAT_UNKNOWN.told("unknown kind of file; name the format (txt, html, jsonl)")));
            return;
        }
        open(file.toString(), format.get(), () -> Files.newInputStream(file), given, sink);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private void open(String name, InputFormat format, Opening opening, Metadata metadata, Consumer<Reading> sink) {
        try (InputStream raw = opening.open();
             InputStream in = InputFormat.gzipped(name) ? BoundedInput.gunzip(raw) : new BufferedInputStream(raw, 1 << 16)) {
            if (format == InputFormat.JSONL) {
                lines(name, in, metadata, sink);
                return;
            }
            sink.accept(reading(name, () -> whole(name, format, in, metadata)));
        } catch (CasusException e) {
            sink.accept(new Reading.Unreadable(name, e.told()));
        } catch (IOException e) {
            sink.accept(new Reading.Unreadable(name, Problem.INPUT_UNREADABLE.told(reason(e))));
        }
    }

    private interface Source {
        Article article() throws IOException;
    }

    /** Whatever goes wrong with one article concerns that article only, also what nobody thought of. */
    private Reading reading(String where, Source source) throws IOException {
        try {
            Article article = source.article();
            return seen.add(article.id()) ? new Reading.Read(article)
                    : new Reading.Unreadable(where, Problem.INPUT_MALFORMED.told("the id \"" + article.id()
                            + "\" came before in this run; ids must differ"));
        } catch (CasusException e) {
            return new Reading.Unreadable(where, e.told());
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Unreadable(where, "cannot be read: " + e);
        }
    }

    private static Article whole(String name, InputFormat format, InputStream in, Metadata metadata) throws IOException {
        String id = InputFormat.stem(Path.of(name).getFileName().toString());
        byte[] bytes = BoundedInput.all(in);
        Sidecar beside = name.equals(STANDARD_INPUT) ? Sidecar.NONE : Sidecar.of(Path.of(name));
        Metadata known = metadata.or(beside.metadata());
        return format == InputFormat.HTML ? HtmlArticle.read(bytes, beside.id().orElse(id), known)
                : new Article(beside.id().orElse(id), TextDecoder.checked(TextDecoder.decode(bytes)), known);
    }

    private void lines(String name, InputStream in, Metadata metadata, Consumer<Reading> sink) throws IOException {
        String file = Path.of(name).getFileName().toString();
        for (int number = 1;; number++) {
            String where = name + ":" + number;
            String id = file + "-" + number;
            byte[] bytes;
            try {
                bytes = BoundedInput.line(in);
            } catch (CasusException e) {
                if (InputFormat.gzipped(name)) {
                    throw e;   // the rest of a bomb is not worth a look
                }
                sink.accept(new Reading.Unreadable(where, e.told()));
                continue;
            }
            if (bytes == null) {
                return;
            }
            if (!blank(bytes)) {
                sink.accept(reading(where, () -> {
                    Article article = ArticleJson.article(TextDecoder.decode(bytes), id, Metadata.NONE);
                    return new Article(article.id(), article.text(), metadata.or(article.metadata()));
                }));
            }
        }
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}

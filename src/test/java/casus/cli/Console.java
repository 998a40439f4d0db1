package casus.cli;

import casus.article.Article;
import casus.extract.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs the program and keeps what it prints. */
public final class Console {

    private final Function<List<Path>, Function<Article, Extraction>> extractor;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The program as it is shipped, with its real extractors. */
    public Console() {
        this(Languages::extractor);
    }

    /** The program with this maker of extractors. */
    Console(Function<List<Path>, Function<Article, Extraction>> extractor) {
        this.extractor = extractor;
    }

    /** The exit code of one call. */
    public int run(String... arguments) {
        PrintStream data = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.commandLine(new Terminal(InputStream.nullInputStream(), data, messages, false, Map.of(), extractor)).execute(arguments);
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

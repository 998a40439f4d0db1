package casus.cli;

import casus.article.Article;
import casus.extract.Extraction;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a command is connected to: data goes to {@code out}, all else to {@code err}.
 *
 * @param interactive whether a person sits before it, so that progress and colour make sense
 * @param extractor   gives the extractor that also knows what the user's files of names tell; asked only by commands that
 *                    extract, for it loads much
 * @param interruption tells when somebody wants the program to end
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment,
                       Function<List<Path>, Function<Article, Extraction>> extractor, Interruption interruption) {

    /** A terminal that nobody interrupts. */
    public Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment,
                    Function<List<Path>, Function<Article, Extraction>> extractor) {
        this(in, out, err, interactive, environment, extractor, new Interruption());
    }

    /** Colour only for a person, and never where {@code NO_COLOR} is set. */
    boolean colour() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Characters in a line; 0 when nobody looks. */
    int width() {
        if (!interactive) {
            return 0;
        }
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 140;
    }
}

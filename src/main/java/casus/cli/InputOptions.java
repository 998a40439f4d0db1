package casus.cli;

import casus.article.ArticleReader;
import casus.article.InputFormat;
import casus.article.Metadata;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where articles come from, and what is known of them beforehand. */
final class InputOptions {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files (.txt .html .jsonl, also .gz) or folders of "
            + "articles; - is standard input.")
    List<String> inputs;

    @Option(names = "--published", paramLabel = "DATE", description = "Day the articles came out (YYYY-MM-DD); relative dates "
            + "count from it.")
    LocalDate published;

    @Option(names = "--lang", paramLabel = "TAG", description = "Language of the articles, such as fr; told from the text when not "
            + "given. An article in a language that Casus does not read fails; the others go on.")
    String lang;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the articles.")
    String outlet;

    @Option(names = "--input-format", paramLabel = "FORMAT",
            description = "Format of standard input and of files whose name does not tell: ${COMPLETION-CANDIDATES}.")
    InputFormat format;

    @Option(names = "--names", paramLabel = "FILE", description = "Your own actors and places (Turtle, .ttl) or places alone (a table that "
            + "the verb gazetteer made, .gz), beside those of the program; may be given several times.")
    List<Path> namesOfUser = List.of();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "Articles worked on at a time; 0 for one per core.")
    int threads;

    ArticleReader reader(InputStream standardInput) {
        Metadata given = new Metadata(Optional.empty(), Optional.empty(), Optional.ofNullable(published), Optional.ofNullable(lang),
                Optional.ofNullable(outlet), Optional.empty());
        return new ArticleReader(given, Optional.ofNullable(format), standardInput);
    }

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}

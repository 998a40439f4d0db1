package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.evaluate.Evaluation;
import casus.evaluate.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}: how well articles are read that somebody annotated by hand. */
@Command(name = "score", description = "Reads articles that were annotated by hand (one JSON file each) and says how much of the annotation "
        + "was found: precision, recall and F1 of mentions, linking, dates, events, roles, figures and claims.")
final class Score extends Verb {

    @Parameters(paramLabel = "FOLDER", description = "Folder of annotated articles, *.json.")
    private Path folder;

    @Option(names = "--lang", paramLabel = "TAG", description = "Only articles in this language.")
    private String language;

    @Option(names = "--misses", description = "Also list every difference, in words.")
    private boolean misses;


    Score(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CasusException(Problem.INPUT_MISSING, "there is no folder " + folder);
        }
        List<GoldArticle> gold = read().stream()
                .filter(g -> language == null || g.article().metadata().lang().filter(language::equals).isPresent()).toList();
        if (gold.isEmpty()) {
            throw new CasusException(Problem.INPUT_MISSING, "no annotated article in " + folder + (language == null ? "" : " is in "
                    + language));
        }
        Evaluation evaluation = Evaluation.of(gold, terminal.extractor().apply(List.of()));
        terminal.out().print(evaluation.table());
        if (misses) {
            evaluation.misses().forEach(terminal.out()::println);
        }
        return ExitCode.OK;
    }

    private List<GoldArticle> read() throws IOException {
        try {
            return GoldArticle.readFolder(folder);
        } catch (IllegalArgumentException | com.fasterxml.jackson.core.JacksonException e) {
            throw new CasusException(Problem.INPUT_MALFORMED, e.getMessage(), e);
        }
    }
}

package casus.cli;

import casus.article.Article;
import casus.extract.Extraction;
import casus.pipeline.Outcome;
import casus.pipeline.Run;
import casus.query.TextTable;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs the extraction over a command's inputs, with progress, and names every article that failed. */
final class Work {

    private final Verb verb;
    private final InputOptions input;

    Work(Verb verb, InputOptions input) {
        this.verb = verb;
        this.input = input;
    }

    /**
     * @param shape what is made of an extraction, on many threads
     * @return the number of articles that failed; the rest of an interrupted run was not delivered
     */
    <T> int over(Function<Extraction, T> shape, Consumer<T> sink) {
        Function<Article, Extraction> extractor = verb.terminal.extractor().apply(input.namesOfUser);
        Progress progress = new Progress(verb.terminal, verb.quiet, "articles");
        int[] failures = {0};
        verb.terminal.interruption().working();
        new Run<T>(article -> shape.apply(extractor.apply(article)), input.workers())
                .over(readings -> input.reader(verb.terminal.in()).read(input.inputs, readings), outcome -> {
                    if (outcome instanceof Outcome.Done<T> done) {
                        sink.accept(done.result());
                    } else {
                        failures[0]++;
                        report((Outcome.Failed<T>) outcome);
                    }
                    progress.step();
                }, verb.terminal.interruption()::asked);
        progress.end();
        return failures[0];
    }

    private void report(Outcome.Failed<?> failed) {
        verb.terminal.err().println("not read: " + TextTable.visible(failed.name() + ": " + failed.reason()));
        if (verb.debug && failed.cause() != null) {
            failed.cause().printStackTrace(verb.terminal.err());
        }
    }
}

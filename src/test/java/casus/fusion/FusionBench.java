package casus.fusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how well a corpus is fused, with what is missed and wrong. Arguments: a corpus (JSON Lines), the happenings and the contradictions
 * as tables; without arguments the corpus of the tests.
 */
public final class FusionBench {

    static final Path FOLDER = Path.of("src/test/resources/casus/fusion");

    private FusionBench() {
    }

    public static void main(String[] arguments) throws IOException {
        Path corpus = arguments.length > 0 ? Path.of(arguments[0]) : FOLDER.resolve("corpus.jsonl");
        Path events = arguments.length > 1 ? Path.of(arguments[1]) : FOLDER.resolve("same-events.tsv");
        Path contradictions = arguments.length > 2 ? Path.of(arguments[2]) : FOLDER.resolve("contradictions.tsv");
        FusionEvaluation evaluation = new FusionEvaluation(corpus, Files.createTempDirectory("casus-fusion"));
        System.out.println(evaluation.articles().size() + " articles read");
        FusionEvaluation.Score same = evaluation.events(events);
        FusionEvaluation.Score against = evaluation.contradictions(contradictions);
        System.out.println(same.line("events"));
        same.remarks().forEach(r -> System.out.println("  " + r));
        System.out.println(against.line("contradictions"));
        against.remarks().forEach(r -> System.out.println("  " + r));
    }
}

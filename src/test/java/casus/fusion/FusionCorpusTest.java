package casus.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Fusion of a corpus over eight fights, with copies, conflicting tolls, corrections and denials")
class FusionCorpusTest {

    @TempDir
    static Path folder;

    private static FusionEvaluation evaluation;

    @BeforeAll
    static void read() {
        evaluation = new FusionEvaluation(FusionBench.FOLDER.resolve("corpus.jsonl"), folder);
    }

    @Test
    void readsTheFrenchArticlesAtLeast() {
        assertThat(evaluation.articles()).hasSizeGreaterThanOrEqualTo(29);
    }

    @Test
    void joinsDescriptionsOfOneHappeningAndNoOthers() throws IOException {
        FusionEvaluation.Score score = evaluation.events(FusionBench.FOLDER.resolve("same-events.tsv"));
        assertThat(score.precision()).as(score.line("events") + score.remarks()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).as(score.line("events") + score.remarks()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void findsFiguresThatCannotBothBeTrueAndNoOthers() throws IOException {
        FusionEvaluation.Score score = evaluation.contradictions(FusionBench.FOLDER.resolve("contradictions.tsv"));
        assertThat(score.precision()).as(score.line("contradictions") + score.remarks()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).as(score.line("contradictions") + score.remarks()).isGreaterThanOrEqualTo(0.7);
    }
}

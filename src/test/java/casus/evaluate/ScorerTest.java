package casus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casus.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scores")
class ScorerTest {

    private static final String GOLD = """
            {"id": "a", "lang": "fr", "published": "2020-05-04", "text": "Gao : 12 soldats tués lundi, selon l'armée. Gao est calme.",
             "entities": {"Gao": {"type": "place", "lat": 16.27, "lon": -0.04}, "Malian Army": {"type": "group"}},
             "mentions": [{"q": "Gao", "entity": "Gao"}, {"q": "Gao", "n": 2, "entity": "Gao"}, {"q": "armée", "entity": "Malian Army"}],
             "dates": [{"q": "lundi", "value": "2020-05-04"}],
             "events": [{"id": "e1", "type": "attack", "q": "tués", "agents": [], "targets": ["Malian Army"], "place": "Gao",
               "date": "2020-05-04", "status": "happened",
               "figures": [{"kind": "killed", "q": "12 soldats", "min": 12, "max": 12, "victims": "combatant", "side": null}]}],
             "claims": [{"source_q": "l'armée", "source": "Malian Army", "content_q": "12 soldats tués lundi", "events": ["e1"],
               "speech": "indirect", "certainty": "certain", "polarity": "positive"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void anAnnotationComparedWithItselfIsPerfect() throws IOException {
        Scorer scorer = scorer(gold().annotation());
        assertThat(scorer.result().entrySet()).allSatisfy(head -> {
            if (head.getValue().gold() > 0) {
                assertThat(head.getValue().f1()).as(head.getKey()).isEqualTo(1.0);
            }
        });
        assertThat(scorer.misses()).isEmpty();
        assertThat(scorer.placesWithin30Km()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("An annotated article with a day that is none, or without a text, is refused by the name of its file")
    void malformedFilesAreNamed() throws IOException {
        Path file = folder.resolve("odd.json");
        Files.writeString(file, GOLD.replace("\"2020-05-04\", \"text\"", "\"4 May\", \"text\""));
        assertThatThrownBy(() -> GoldArticle.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll("odd.json", "4 May");
        Files.writeString(file, "{\"id\": \"a\"}");
        assertThatThrownBy(() -> GoldArticle.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll("odd.json", "text");
    }

    @Test
    void whatIsLackingCostsRecallAndWhatIsExtraCostsPrecision() throws IOException {
        Annotation gold = gold().annotation();
        Annotation system = new Annotation(gold.mentions().subList(0, 2), List.of(new Annotation.Dated(new Span(0, 3), null)),
                gold.events(),
                gold.claims());
        Scorer scorer = scorer(system);
        Tally mentions = scorer.result().get("mentions: all");
        assertThat(mentions.precision()).isEqualTo(1.0);
        assertThat(mentions.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(scorer.result().get("dates: value").f1()).isZero();
        assertThat(scorer.misses()).anyMatch(m -> m.contains("«armée»")).anyMatch(m -> m.contains("extra date"));
    }

    @Test
    void anAnchorThatIsNotInTheTextIsNamed() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, GOLD.replace("\"q\": \"lundi\"", "\"q\": \"mardi\""));
        assertThatThrownBy(() -> GoldArticle.read(file)).hasMessageContaining("mardi").hasMessageContaining("bad.json");
    }

    private GoldArticle gold() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, GOLD);
        return GoldArticle.read(file);
    }

    private Scorer scorer(Annotation system) throws IOException {
        GoldArticle gold = gold();
        Scorer scorer = new Scorer();
        scorer.add("a", gold.article().text(), gold.annotation(), system);
        scorer.result();
        return scorer;
    }
}

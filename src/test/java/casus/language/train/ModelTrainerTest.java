package casus.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import casus.language.AnalyzedText;
import casus.language.LanguageCores;
import casus.language.Sentence;
import casus.language.StatisticalCore;
import casus.language.Token;
import casus.language.Voice;
import casus.language.lexicon.Lexicon;
import casus.language.model.LanguageModel;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trainer")
class ModelTrainerTest {

    private static final ModelTrainer SMALL = new ModelTrainer(Lexicon.EMPTY, 14, 16, 14, 15, 15, 1, 3, 1);

    private static List<TreeSentence> sample() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ModelTrainerTest.class.getResourceAsStream("/casus/language/sample.conllu"), StandardCharsets.UTF_8))) {
            List<TreeSentence> once = ConlluReader.of("fr").read(in);
            return Collections.nCopies(4, once).stream().flatMap(List::stream).toList();   // so that each part of the data knows them all
        }
    }

    private static byte[] bytes(LanguageModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("makes a model that parses the sentences it was trained on")
    void parsesItsSample() throws IOException {
        LanguageModel model = LanguageModel.read(new ByteArrayInputStream(bytes(SMALL.train(sample()))));
        StatisticalCore core = new StatisticalCore("fr", LanguageCores.rules("fr"), Voice.PLAIN, Lexicon.EMPTY, model);
        AnalyzedText text = core.parse(core.tag("Les rebelles ont attaqué le village."), List.of());
        Sentence s = text.sentences().get(0);
        assertThat(s.tokens()).extracting(Token::relation).containsExactly("det", "nsubj", "aux", "root", "det", "obj", "punct");
        assertThat(s.tokens()).extracting(Token::head).containsExactly(1, 3, 3, -1, 5, 3, 3);
    }

    @Test
    @DisplayName("learns contractions from the treebank")
    void contractions() throws IOException {
        assertThat(SMALL.train(sample()).contractions()).containsEntry("du", List.of("de", "le"));
    }

    @Test
    @DisplayName("gives the same bytes for the same treebank")
    void deterministic() throws IOException {
        assertThat(bytes(SMALL.train(sample()))).isEqualTo(bytes(SMALL.train(sample())));
    }
}

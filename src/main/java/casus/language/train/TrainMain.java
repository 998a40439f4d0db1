package casus.language.train;

import casus.language.lexicon.FrenchLexicon;
import casus.language.lexicon.Lexicon;
import casus.language.model.LanguageModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a model: {@code TrainMain LANGUAGE FOLDER OUT TRAIN[,TRAIN…] [TEST[,TEST…]]}. FOLDER holds the treebanks, LANGUAGE-NAME.conllu
 * or .conllu.gz; OUT is the file to write, or "-" to measure only.
 */
public final class TrainMain {

    private TrainMain() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("usage: TrainMain LANGUAGE FOLDER OUT TRAIN[,TRAIN...] [TEST[,TEST...]]");
            System.exit(2);
        }
        Lexicon lexicon = args[0].equals("fr") ? new FrenchLexicon() : Lexicon.EMPTY;
        List<TreeSentence> sentences = new ArrayList<>();
        for (String name : args[3].split(",")) {
            sentences.addAll(read(args[0], args[1], name));
        }
        LanguageModel model = ModelTrainer.of(lexicon).train(sentences);
        for (String name : args.length > 4 ? args[4].split(",") : new String[0]) {
            System.out.println(name + ": " + Evaluation.report(model, lexicon, read(args[0], args[1], name)));
        }
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                model.write(out);
            }
        }
    }

    /** A name may end in ":odd" or ":even" for every second sentence, counted from 0. */
    private static List<TreeSentence> read(String language, String folder, String name) throws IOException {
        String[] parts = name.split(":");
        Path plain = Path.of(folder, language + "-" + parts[0] + ".conllu");
        List<TreeSentence> all = ConlluReader.read(Files.exists(plain) ? plain : Path.of(plain + ".gz"));
        if (parts.length == 1) {
            return all;
        }
        List<TreeSentence> half = new ArrayList<>();
        for (int i = parts[1].equals("odd") ? 1 : 0; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }
}

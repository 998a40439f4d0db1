package casus.language.train;

import casus.language.LanguageCores;
import casus.language.lexicon.Lexicon;
import casus.language.model.LanguageModel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a model: {@code TrainMain LANGUAGE FOLDERS OUT TRAIN[,TRAIN…] [TEST[,TEST…]]}. FOLDERS, parted as in a class path, hold the
 * treebanks, LANGUAGE-NAME.conllu or .conllu.gz; OUT is the file to write, or "-" to measure only. NAME:odd and NAME:even take every second
 * sentence, counted from 0; NAME*3 counts a treebank three times.
 */
public final class TrainMain {

    private TrainMain() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("usage: TrainMain LANGUAGE FOLDERS OUT TRAIN[,TRAIN...] [TEST[,TEST...]]");
            System.exit(2);
        }
        Lexicon lexicon = LanguageCores.lexicon(args[0]);
        List<TreeSentence> sentences = new ArrayList<>();
        for (String name : args[3].split(",")) {
            sentences.addAll(read(args[0], args[1], name));
        }
        LanguageModel model = ModelTrainer.of(lexicon, sentences).train(sentences);
        for (String name : args.length > 4 ? args[4].split(",") : new String[0]) {
            System.out.println(name + ": " + Evaluation.report(model, lexicon, read(args[0], args[1], name)));
        }
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                model.write(out);
            }
        }
    }

    private static List<TreeSentence> read(String language, String folders, String name) throws IOException {
        String[] weighted = name.split("\\*");
        String[] parts = weighted[0].split(":");
        List<TreeSentence> all = ConlluReader.of(language).read(file(language + "-" + parts[0] + ".conllu", folders));
        List<TreeSentence> chosen = new ArrayList<>();
        int weight = weighted.length > 1 ? Integer.parseInt(weighted[1]) : 1;
        for (int copy = 0; copy < weight; copy++) {
            for (int i = 0; i < all.size(); i++) {
                if (parts.length == 1 || parts[1].equals(i % 2 == 0 ? "even" : "odd")) {
                    chosen.add(all.get(i));
                }
            }
        }
        return chosen;
    }

    private static Path file(String name, String folders) throws IOException {
        for (String folder : folders.split(File.pathSeparator)) {
            for (String ending : new String[] {"", ".gz"}) {
                Path file = Path.of(folder, name + ending);
                if (Files.exists(file)) {
                    return file;
                }
            }
        }
        throw new NoSuchFileException(name, null, "in none of " + folders);
    }
}

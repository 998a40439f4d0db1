package casus.language.train;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes the English word list from the files of WordNet: {@code WordNetMain FOLDER OUT}. A line holds a word and the letters of its parts
 * of speech (n v a r), behind a hyphen those of which no sense was found in tagged text; or an irregular form, its letter, its lemma.
 */
public final class WordNetMain {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z']*");
    private static final Map<String, String> FILES = Map.of("noun", "n", "verb", "v", "adj", "a", "adv", "r");

    private WordNetMain() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: WordNetMain FOLDER OUT");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        Map<String, String> irregular = new TreeMap<>();
        for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
            readIndex(folder.resolve("index." + file.getKey()), file.getValue(), words);
            readExceptions(folder.resolve(file.getKey() + ".exc"), file.getValue(), irregular);
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            out.write("# Words and irregular forms of English. Derived from WordNet 3.1, Copyright 2011 by Princeton University; "
                    + "licence in NOTICE.txt.\n");
            for (Map.Entry<String, Map<String, Integer>> word : words.entrySet()) {
                out.write(word.getKey() + " " + letters(word.getValue()) + "\n");
            }
            for (Map.Entry<String, String> form : irregular.entrySet()) {
                out.write(form.getKey() + " " + form.getValue() + "\n");
            }
        }
    }

    /** Lines of lemma, part of speech, number of senses, …; the last column but the senses tells how many were found in tagged text. */
    private static void readIndex(Path file, String letter, Map<String, Map<String, Integer>> words) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] columns = line.split(" +");
                if (!line.startsWith(" ") && WORD.matcher(columns[0]).matches()) {
                    int tagged = Integer.parseInt(columns[columns.length - 1 - Integer.parseInt(columns[2])]);
                    words.computeIfAbsent(columns[0], w -> new TreeMap<>()).put(letter, tagged);
                }
            }
        }
    }

    private static void readExceptions(Path file, String letter, Map<String, String> irregular) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] columns = line.split(" +");
                if (WORD.matcher(columns[0]).matches() && !columns[0].equals(columns[1])) {
                    irregular.put(columns[0] + " " + letter, columns[1]);
                }
            }
        }
    }

    private static String letters(Map<String, Integer> tagged) {
        StringBuilder common = new StringBuilder();
        StringBuilder rare = new StringBuilder();
        tagged.forEach((letter, n) -> (n > 0 ? common : rare).append(letter));
        return rare.isEmpty() ? common.toString() : common + "-" + rare;
    }
}

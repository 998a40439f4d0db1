package casus.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells languages by their most frequent words. Immutable. */
final class FunctionWords {

    /** Loads on first use. */
    static final class Holder {
        static final FunctionWords ALL = load();
    }

    /** The head of a text is enough; more would only cost time. */
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST = 2;
    private static final double SMALLEST_SHARE = 0.08;

    private final List<String> languages;
    private final Map<String, long[]> languagesOfWord;

    private FunctionWords(List<String> languages, Map<String, long[]> languagesOfWord) {
        this.languages = List.copyOf(languages);
        this.languagesOfWord = languagesOfWord;
    }

    private static FunctionWords load() {
        List<String> languages = new ArrayList<>();
        Map<String, long[]> words = new HashMap<>();
        try (BufferedReader in = LanguageCores.resource("/casus/ontology/lang/function-words.tsv")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split("\t");
                long bit = 1L << languages.size();
                languages.add(columns[0]);
                for (String word : columns[1].split(" ")) {
                    words.computeIfAbsent(word, w -> new long[1])[0] |= bit;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FunctionWords(languages, words);
    }

    Optional<String> languageOf(String text) {
        int[] counts = new int[languages.size()];
        int words = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        int i = 0;
        while (i < end) {
            int start = i;
            while (i < end && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i == start) {
                i++;
            } else {
                words++;
                count(text.substring(start, i).toLowerCase(Locale.ROOT), counts);
            }
        }
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        boolean clear = counts[best] >= FEWEST && counts[best] >= SMALLEST_SHARE * words;
        return clear ? Optional.of(languages.get(best)) : Optional.empty();
    }

    private void count(String word, int[] counts) {
        long[] bits = languagesOfWord.get(word);
        for (int k = 0; bits != null && k < counts.length; k++) {
            counts[k] += bits[0] >> k & 1;
        }
    }
}

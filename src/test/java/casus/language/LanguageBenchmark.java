package casus.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long the core takes to load, how many words a second it parses in one thread, and how much heap it holds:
 * {@code LanguageBenchmark FILE [LANGUAGE [ROUNDS]]}. No test: figures depend on the machine.
 */
public final class LanguageBenchmark {

    private LanguageBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
        String language = args.length > 1 ? args[1] : "fr";
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        long before = heap();
        long start = System.nanoTime();
        LanguageCore core = LanguageCores.of(language);
        core.parse(core.tag("."), List.of());
        System.out.printf(Locale.ROOT, "load %.0f ms%n", (System.nanoTime() - start) / 1e6);
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            AnalyzedText tagged = core.tag(text);
            long between = System.nanoTime();
            AnalyzedText parsed = core.parse(tagged, List.of());
            long done = System.nanoTime();
            int words = parsed.sentences().stream().mapToInt(Sentence::size).sum();
            System.out.printf(Locale.ROOT, "%d words: tag %.0f, parse %.0f, both %.0f words/s%n", words,
                    words * 1e9 / (between - begun), words * 1e9 / (done - between), words * 1e9 / (done - begun));
        }
        System.out.printf(Locale.ROOT, "heap held %.0f MB%n", (heap() - before) / 1e6);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

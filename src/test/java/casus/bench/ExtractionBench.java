package casus.bench;

import casus.article.Article;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * Articles a second of processor time of the whole extraction and of each step, one thread, on articles that the program has not seen,
 * with start-up time, heap, and how the time grows with the length of an article.
 */
public final class ExtractionBench implements Runnable {

    private static final int WARM_UP = 600;

    @Option(names = "--lang", defaultValue = "fr")
    private String language;

    @Option(names = "--articles", defaultValue = "400")
    private int count;

    @Option(names = "--words", defaultValue = "900")
    private int words;

    @Option(names = "--real", description = "folders of real articles, whose sentences are shuffled into fresh ones")
    private List<Path> real = List.of();

    @Option(names = "--growth", defaultValue = "true", fallbackValue = "true", negatable = true)
    private boolean growth;

    private Extractor extractor;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ExtractionBench()).execute(arguments));
    }

    @Override
    public void run() {
        long start = StepTimes.cpu();
        extractor = new Extractor(Knowledge.standard(), language);
        System.out.printf(Locale.ROOT, "loading                 %8.2f s%n", seconds(start));
        if (language.equals("fr")) {
            generated();
        }
        real.forEach(this::realText);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "heap at its peak        %8d MB (of at most %d)%n", peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        System.gc();
        Runtime r = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use after it    %8d MB%n", (r.totalMemory() - r.freeMemory()) >> 20);
    }

    private void generated() {
        ArticleGenerator warm = new ArticleGenerator(1);
        for (int i = 0; i < WARM_UP; i++) {
            extractor.extract(warm.article(i, words));
        }
        ArticleGenerator fresh = new ArticleGenerator(2);
        measure("generated", IntStream.range(0, count).mapToObj(i -> fresh.article(i, words)).toList());
        if (growth) {
            grow(fresh.article(0, 8_000).text(), "paragraphs");
            grow(fresh.article(0, 8_000).text().replaceAll("\\n+", " "), "one line");
        }
    }

    private void realText(Path folder) {
        try {
            RealText text = RealText.of(folder, language, words);
            for (int i = 0; i < WARM_UP && !text.warm().isEmpty(); i++) {
                extractor.extract(text.warm().get(i % text.warm().size()));
            }
            measure("real, " + folder.getFileName(), text.fresh());
            if (growth) {
                grow(text.fresh().stream().map(Article::text).collect(Collectors.joining("\n\n")), "real, " + folder.getFileName());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void measure(String what, List<Article> articles) {
        StepTimes steps = new StepTimes();
        long whole = StepTimes.cpu();
        articles.forEach(a -> extractor.extract(a, steps::mark));
        System.out.printf(Locale.ROOT, "%-22s  %8.1f articles/s of one core  (%d articles of about %d words)%n", what,
                articles.size() / seconds(whole), articles.size(), words);
        steps.print(articles.size());
    }

    /** Time of one article made of the text once, and of four times the text: 4 is linear. */
    private void grow(String text, String what) {
        List<Double> times = new ArrayList<>();
        for (int n : new int[] {1, 4}) {
            String longer = String.join(what.equals("one line") ? " " : "\n\n", java.util.Collections.nCopies(n, text));
            long start = StepTimes.cpu();
            extractor.extract(new Article("long", longer, casus.article.Metadata.NONE));
            times.add(seconds(start));
        }
        System.out.printf(Locale.ROOT, "  growth, %-20s %5.2f s for %d kB, four times as long %.1f times the time%n", what, times.get(0),
                text.length() >> 10, times.get(1) / times.get(0));
    }

    private static double seconds(long since) {
        return (StepTimes.cpu() - since) / 1e9;
    }
}

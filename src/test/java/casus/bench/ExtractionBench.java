package casus.bench;

import casus.article.Article;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Articles a second of processor time of the whole extraction and of each step, one thread, on articles that the program has not seen,
 * with start-up time and heap.
 * Arguments: number of articles (400), words in each (900).
 */
public final class ExtractionBench {

    private static final int WARM_UP = 600;

    private ExtractionBench() {
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 900;
        long start = StepTimes.cpu();
        Knowledge knowledge = Knowledge.standard();
        Extractor extractor = new Extractor(knowledge, "fr");
        System.out.printf(Locale.ROOT, "loading                 %8.2f s%n", seconds(start));
        ArticleGenerator warm = new ArticleGenerator(1);
        for (int i = 0; i < WARM_UP; i++) {
            extractor.extract(warm.article(i, words));
        }
        ArticleGenerator fresh = new ArticleGenerator(2);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(fresh.article(i, words));
        }
        StepTimes steps = new StepTimes();
        long whole = StepTimes.cpu();
        articles.forEach(a -> extractor.extract(a, steps::mark));
        double seconds = seconds(whole);
        System.out.printf(Locale.ROOT, "whole extraction        %8.1f articles/s of one core  (%d articles of about %d words)%n",
                count / seconds, count, words);
        steps.print(count);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "heap at its peak        %8d MB (of at most %d)%n", peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        System.gc();
        Runtime r = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use after it    %8d MB%n", (r.totalMemory() - r.freeMemory()) >> 20);
    }

    private static double seconds(long since) {
        return (StepTimes.cpu() - since) / 1e9;
    }
}

package casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long a question takes from the start of the program to its end: builds a store of the sample, then asks it in fresh processes.
 * Prints the median and
 * extremes of wall time. Argument: number of runs (7).
 */
public final class StartUpBench {

    private StartUpBench() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        Path store = Files.createTempDirectory("casus-bench").resolve("store");
        run("build", "seeds", "--store", store.toString(), "--quiet");
        for (String question : List.of("overview", "mentions", "who-did-what")) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                run("query", question, "--store", store.toString(), "--format", "csv");
                seconds.add((System.nanoTime() - start) / 1e9);
            }
            Collections.sort(seconds);
            System.out.printf(Locale.ROOT, "query %-14s median %.2f s (%.2f to %.2f, %d runs)%n", question, seconds.get(runs / 2),
                    seconds.get(0),
                    seconds.get(runs - 1), runs);
        }
    }

    private static void run(String... verb) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "casus.cli.Main"));
        command.addAll(List.of(verb));
        int code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", verb) + " ended with " + code);
        }
    }
}

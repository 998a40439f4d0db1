package casus.process;

import casus.cli.HandMade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with extractions made by hand, so that it can be killed, starved and cut off. */
public final class Program {

    private static final long PATIENCE_SECONDS = 120;

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));

    /** What a finished process said. */
    public record Said(int code, String out, String err) { }

    public Program with(String... jvmOptions) {
        options.addAll(List.of(jvmOptions));
        return this;
    }

    /** Started by a shell in the background, tests and what they start would ignore interrupts; this one heeds them in any case. */
    public Program heedingInterrupts() {
        before.addAll(List.of("env", "--default-signal=INT"));
        return this;
    }

    /** The command of a shell or of a process builder. */
    public List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HandMade.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    public Process start(Object... arguments) {
        try {
            return new ProcessBuilder(command(arguments)).redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null"))).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Said run(Object... arguments) {
        return await(start(arguments));
    }

    /** Runs a line of the shell in which {@code $CASUS} is the program. */
    public Said shell(String line, String... environment) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line);
        builder.environment().put("CASUS", String.join(" ", command()));
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        try {
            return await(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Said await(Process process) {
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + process.info().commandLine().orElse(""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return new Said(process.exitValue(), out.join(), err.join());
    }

    private static String all(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";   // a killed process closes its streams
        }
    }
}

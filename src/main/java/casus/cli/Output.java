package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Opens what a command writes to. */
final class Output {

    private Output() { }

    /** A file, compressed when its name says so; standard output for {@code -}, which stays open. */
    static OutputStream open(String target, PrintStream standardOutput) {
        if (target.equals("-")) {
            return new StandardOutput(standardOutput);
        }
        try {
            Path file = Path.of(target).toAbsolutePath();
            Files.createDirectories(file.getParent());
            OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            return target.endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
        } catch (IOException e) {
            throw new CasusException(Problem.OUTPUT, "cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    /** The format named, else the one that the file's name tells, else the default. */
    static Formats format(String name, String target, Formats otherwise) {
        if (name != null) {
            return Formats.named(name).or(() -> Formats.ofMediaType(name)).orElseThrow(() -> unknown(name));
        }
        Optional<Formats> told = target.equals("-") ? Optional.empty() : Formats.ofFile(target);
        return told.orElse(otherwise);
    }

    static CasusException unknown(String name) {
        return new CasusException(Problem.FORMAT_UNKNOWN, "there is no RDF format \"" + name + "\"; there are "
                + Arrays.stream(Formats.values()).map(Formats::title).collect(Collectors.joining(", ")));
    }
}

package casus.cli;

import casus.pipeline.ExtractionJson;
import casus.rdf.ExtractionToRdf;
import casus.rdf.Formats;
import casus.store.GraphNames;
import casus.store.RdfText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extract}: articles into RDF or JSON Lines, without a store. */
@Command(name = "extract", description = "Reads articles and writes what they tell as RDF or JSON Lines, one article after "
        + "the other; needs no store.")
final class Extract extends Verb {

    private static final String JSON_LINES = "jsonl";

    @Mixin
    private InputOptions input;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "turtle, trig, nt, nq, jsonld, rdfxml or jsonl; told from the output's name, else trig.")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "Where to write; - is standard output.")
    private String target;

    Extract(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        boolean lines = format == null ? target.matches(".*\\.(jsonl|ndjson)(\\.gz)?") : format.equalsIgnoreCase(JSON_LINES);
        Formats rdf = lines ? Formats.TRIG : Output.format(format, target, Formats.TRIG);
        try (OutputStream out = Output.open(target, terminal.out())) {
            int failures = lines ? jsonLines(out) : rdf(out, rdf);
            if (terminal.interruption().asked()) {
                terminal.err().println("interrupted: the rest was not read");
                return ExitCode.INTERRUPTED;
            }
            return failures == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }

    private int rdf(OutputStream out, Formats rdf) {
        ExtractionToRdf shape = ExtractionToRdf.standard();
        int[] failures = {0};
        RdfText.write(out, rdf, new GraphNames(shape.iris()),
                sink -> failures[0] = new Work(this, input).over(extraction -> RdfText.graph(extraction, shape), sink));
        return failures[0];
    }

    private int jsonLines(OutputStream out) {
        return new Work(this, input).over(ExtractionJson::line, line -> {
            try {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.knowledge.GeoNamesCompactor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazetteer}: a table of places of the user's own. */
@Command(name = "gazetteer", description = "Makes a table of places from a GeoNames dump (such as SY.txt or allCountries.txt, unzipped), "
        + "to be named with --names where articles are read.")
final class CompactGazetteer extends Verb {

    private static final String ENDING = ".gz";

    @Parameters(paramLabel = "FILE", description = "The dump: 19 tab-separated columns; - is standard input.")
    private String dump;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "places.tsv.gz",
            description = "Where to write the table; ends in .gz.")
    private Path table;

    CompactGazetteer(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (!table.toString().endsWith(ENDING)) {
            throw new CasusException(Problem.USAGE, "the table is compressed: let the name of the output end in " + ENDING);
        }
        if (!dump.equals("-") && !Files.isRegularFile(Path.of(dump))) {
            throw new CasusException(Problem.INPUT_MISSING, "there is no file " + dump);
        }
        Path unfinished = Path.of(table + ".part");
        try (InputStream bytes = dump.equals("-") ? terminal.in() : Files.newInputStream(Path.of(dump));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            remark(compact(lines, unfinished) + " places; use them with --names " + table);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return ExitCode.OK;
    }

    /** The table takes its name only when it is whole. */
    private int compact(BufferedReader lines, Path unfinished) throws IOException {
        int places;
        try (OutputStream out = Output.open(unfinished.toString(), terminal.out())) {
            places = new GeoNamesCompactor().compact(lines, out);
        } catch (IOException | NumberFormatException e) {
            throw new CasusException(Problem.INPUT_MALFORMED, dump + ": " + e.getMessage(), e);
        }
        Files.move(unfinished, table, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return places;
    }
}

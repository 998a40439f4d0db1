package casus.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tab-separated data files of the program's jar: UTF-8, one row a line, empty lines and lines that begin with {@code #} passed over. */
public final class DataFile {

    private static final String ROOT = "/casus/ontology/";

    private DataFile() {
    }

    /**
     * The rows of a file below {@code ontology/}, such as {@code lang/fr/triggers.tsv}.
     *
     * @throws IllegalStateException when the file is missing or a row has another number of columns; the message names file and line
     */
    public static List<String[]> rows(String path, int columns) {
        try (InputStream in = DataFile.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program's jar: ontology/" + path);
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new IllegalStateException("ontology/" + path + " line " + number + ": " + columns + " columns expected, "
                            + row.length + " found in \"" + line + "\"");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("reading ontology/" + path, e);
        }
    }
}

package casus.bench.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of the data files beside this package's resources. */
final class Rows {

    private Rows() {
    }

    static List<String[]> of(String file, int columns) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Rows.class.getResourceAsStream("/casus/bench/" + file),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split("\t", -1)).peek(row -> {
                if (row.length != columns) {
                    throw new IllegalStateException(file + ": " + String.join(" | ", row));
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
